package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.lookup.CodeIndex;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the one enum of a catalog with {@code layout: flat}. */
final class ErrorEnumEmitter implements Emitter {
    @Override
    public List<JavaSource> emit(NamedCatalog named) {
        if (named.isGrouped()) {
            return List.of();
        }
        ErrorEnum errors = new ErrorEnum(named, named.errors());
        TypeSpec.Builder type = errors.define(named.error(), ClassName.get(ErrorCode.class), CodeBlock.of("ordinal()"));
        type.addJavadoc("$L", new ErrorJavadoc(named).catalog());
        new CodeLookup(named, CodeBlock.of("Codes.INDEX")).addTo(type);
        type.addMethod(Members.locales(named));
        type.addType(codes(named));
        return List.of(JavaSource.ofErrors(named.error(), type.build()).filledBy(errors));
    }

    /** A class of its own, so that the index is made when a code is first looked up. */
    private static TypeSpec codes(NamedCatalog named) {
        return TypeSpec.classBuilder("Codes")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(CodeIndex.class), named.error()),
                                "INDEX",
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.of(values())", CodeIndex.class)
                        .build())
                .build();
    }
}
