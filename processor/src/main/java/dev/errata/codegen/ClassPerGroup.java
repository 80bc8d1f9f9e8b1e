package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds a final class per group, with a static factory per error. */
final class ClassPerGroup {
    private final NamedCatalog named;
    private final ErrorJavadoc javadoc;

    ClassPerGroup(NamedCatalog named) {
        this.named = named;
        this.javadoc = new ErrorJavadoc(named);
    }

    void addTo(TypeSpec.Builder top) {
        for (NamedGroup group : named.groups()) {
            TypeSpec.Builder type = define(group.exception(), group.error(), group.errors());
            if (named.isGrouped()) {
                type.addMethod(ExceptionClass.error(group.error()));
            }
            top.addType(type.addJavadoc("$L", javadoc.group(group.group())).build());
            group.errors().forEach(error -> ParameterEnum.addAll(error, top));
        }
        if (!named.ungrouped().isEmpty()) {
            top.addType(define(named.other(), named.error(), named.ungrouped())
                    .addJavadoc("The errors without a group.\n")
                    .build());
            named.ungrouped().forEach(error -> ParameterEnum.addAll(error, top));
        }
    }

    private TypeSpec.Builder define(ClassName name, ClassName owner, List<NamedError> errors) {
        TypeSpec.Builder type = ExceptionClass.closed(name, named.known());
        ExceptionClass.addConstructors(type, owner, Modifier.PRIVATE);
        if (named.hasWire()) {
            ExceptionClass.addDecodedConstructor(type, owner);
        }
        for (NamedError error : errors) {
            type.addMethod(factory(error, false)).addMethod(factory(error, true));
        }
        return type;
    }

    private MethodSpec factory(NamedError error, boolean withCause) {
        Arguments arguments = new Arguments(error, withCause);
        Javadoc comment = javadoc.factory(error, arguments);
        MethodSpec.Builder method = MethodSpec.methodBuilder(error.factory())
                .addJavadoc("$L", comment)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(error.exception());
        error.definition()
                .deprecated()
                .ifPresent(deprecation -> method.addAnnotation(Annotations.deprecated(deprecation)));
        return arguments
                .addParameters(method)
                .addStatement("return new $T($L)", error.exception(), arguments.handedOn())
                .build();
    }
}
