package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds a final class per group, with a static factory per error. */
final class ClassPerGroup {
    private final NamedCatalog named;
    private final ErrorJavadoc javadoc;
    private final GroupFactories factories;

    ClassPerGroup(NamedCatalog named) {
        this.named = named;
        this.javadoc = new ErrorJavadoc(named);
        this.factories = new GroupFactories(named);
    }

    /** Gives what completes the file. */
    JavaSource.Filling addTo(TypeSpec.Builder top) {
        for (NamedGroup group : named.groups()) {
            TypeSpec.Builder type = define(group.exception(), group.error(), group.errors());
            if (named.isGrouped()) {
                type.addMethod(ExceptionClass.error(group.error()));
            }
            top.addType(type.addJavadoc("$L", javadoc.group(group.group())).build());
            addEnums(group.errors(), top);
        }
        if (!named.ungrouped().isEmpty()) {
            top.addType(define(named.other(), named.error(), named.ungrouped())
                    .addJavadoc("The errors without a group.\n")
                    .build());
            addEnums(named.ungrouped(), top);
        }
        factories.askForNames(top);
        return factories;
    }

    private static void addEnums(List<NamedError> errors, TypeSpec.Builder top) {
        for (NamedError error : errors) {
            ParameterEnum.addAll(error, top);
        }
    }

    private TypeSpec.Builder define(ClassName name, ClassName owner, List<NamedError> errors) {
        TypeSpec.Builder type = ExceptionClass.closed(name, named.known());
        ExceptionClass.addConstructors(type, owner, Modifier.PRIVATE);
        if (named.hasWire()) {
            ExceptionClass.addDecodedConstructor(type, owner);
        }
        factories.add(errors, type);
        return type;
    }
}
