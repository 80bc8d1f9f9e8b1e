package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.lookup.CodeIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the sealed interface of a catalog with {@code layout: grouped}, the groups' enums below it and their index. */
final class GroupedErrorEmitter implements Emitter {
    @Override
    public List<JavaSource> emit(NamedCatalog named) {
        if (!named.isGrouped()) {
            return List.of();
        }
        List<JavaSource> sources = new ArrayList<>();
        sources.add(JavaSource.of(named.error(), sealedInterface(named)));
        int first = 0;
        for (NamedGroup group : named.groups()) {
            sources.add(groupEnum(named, group, first));
            first += group.errors().size();
        }
        sources.add(JavaSource.of(named.codes(), codes(named)));
        return sources;
    }

    private static TypeSpec sealedInterface(NamedCatalog named) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(named.error())
                .addJavadoc("$L", new ErrorJavadoc(named).catalog())
                .addAnnotation(Annotations.generated(named))
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(ErrorCode.class);
        for (NamedGroup group : named.groups()) {
            type.addPermittedSubclass(group.error());
        }
        type.addMethod(MethodSpec.methodBuilder("values")
                .addJavadoc("$L", new Javadoc().paragraph("{@return all errors, group by group}"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(listOf(named.error()))
                .addStatement("return $T.ALL", named.codes())
                .build());
        new CodeLookup(named, CodeBlock.of("$T.INDEX", named.codes())).addTo(type);
        type.addMethod(Members.locales(named));
        return type.build();
    }

    private static JavaSource groupEnum(NamedCatalog named, NamedGroup group, int first) {
        CodeBlock texts = first == 0 ? CodeBlock.of("ordinal()") : CodeBlock.of("$L + ordinal()", first);
        ErrorEnum errors = new ErrorEnum(named, group.errors());
        TypeSpec type = errors.define(group.error(), named.error(), texts)
                .addJavadoc("$L", new ErrorJavadoc(named).group(group.group()))
                .build();
        return JavaSource.ofErrors(group.error(), type).filledBy(errors);
    }

    private static TypeSpec codes(NamedCatalog named) {
        TypeName index = ParameterizedTypeName.get(ClassName.get(CodeIndex.class), named.error());
        return TypeSpec.classBuilder(named.codes())
                .addJavadoc("The errors of all groups, and their index by code.\n")
                .addAnnotation(Annotations.generated(named))
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(listOf(named.error()), "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("all()")
                        .build())
                .addField(FieldSpec.builder(index, "INDEX", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of(ALL.toArray(new $T[0]))", CodeIndex.class, named.error())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(all(named))
                .build();
    }

    private static MethodSpec all(NamedCatalog named) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(listOf(named.error()))
                .addStatement("$T all = new $T<>()", listOf(named.error()), ArrayList.class);
        for (NamedGroup group : named.groups()) {
            method.addStatement("$T.addAll(all, $T.values())", Collections.class, group.error());
        }
        return method.addStatement("return $T.copyOf(all)", List.class).build();
    }

    private static TypeName listOf(ClassName error) {
        return ParameterizedTypeName.get(ClassName.get(List.class), error);
    }
}
