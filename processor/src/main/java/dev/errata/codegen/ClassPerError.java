package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.runtime.WireAnswer;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds a final class per error, below an abstract one per group. */
final class ClassPerError {
    private final NamedCatalog named;
    private final ErrorJavadoc javadoc;

    ClassPerError(NamedCatalog named) {
        this.named = named;
        this.javadoc = new ErrorJavadoc(named);
    }

    void addTo(TypeSpec.Builder top) {
        for (NamedGroup group : named.groups()) {
            top.addType(base(group));
            addClasses(top, group.errors(), group.exception());
        }
        addClasses(top, named.ungrouped(), named.known());
    }

    private TypeSpec base(NamedGroup group) {
        TypeSpec.Builder base = ExceptionClass.open(group.exception(), named.known())
                .addJavadoc("$L", javadoc.group(group.group()))
                .addModifiers(Modifier.STATIC);
        ExceptionClass.addConstructors(base, group.error(), Modifier.PRIVATE);
        if (named.hasWire()) {
            ExceptionClass.addDecodedConstructor(base, group.error());
        }
        if (named.isGrouped()) {
            base.addMethod(ExceptionClass.error(group.error()));
        }
        return base.build();
    }

    private void addClasses(TypeSpec.Builder top, List<NamedError> errors, ClassName above) {
        for (NamedError error : errors) {
            top.addType(leaf(error, above));
            ParameterEnum.addAll(error, top);
        }
    }

    private TypeSpec leaf(NamedError error, ClassName above) {
        TypeSpec.Builder leaf =
                ExceptionClass.closed(error.exception(), above).addJavadoc("$L", javadoc.exception(error));
        error.definition()
                .deprecated()
                .ifPresent(deprecation -> leaf.addAnnotation(Annotations.deprecated(deprecation)));
        leaf.addMethod(constructor(error, false)).addMethod(constructor(error, true));
        if (named.hasWire()) {
            leaf.addMethod(decodedConstructor(error));
        }
        List<NamedParameter> parameters = error.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            leaf.addMethod(accessor(parameters.get(i), i));
        }
        return leaf.build();
    }

    private MethodSpec constructor(NamedError error, boolean withCause) {
        Arguments arguments = new Arguments(error, withCause);
        Javadoc comment =
                new Javadoc().paragraph(withCause ? "Creates the exception with its cause." : "Creates the exception.");
        arguments.addTags(comment);
        return arguments
                .addParameters(MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC))
                .addJavadoc("$L", comment)
                .addStatement("super($L)", arguments.handedOn())
                .build();
    }

    private static MethodSpec decodedConstructor(NamedError error) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(WireAnswer.class, "wire")
                .addParameter(Object[].class, "arguments")
                .addStatement(
                        "super($T.$L, wire, $L, arguments)",
                        error.owner(),
                        error.constant(),
                        !error.definition().stackless())
                .build();
    }

    private MethodSpec accessor(NamedParameter parameter, int index) {
        return MethodSpec.methodBuilder(parameter.name())
                .addJavadoc("$L", ErrorJavadoc.accessor(parameter))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterCode.got(parameter, named.hasWire()))
                .addStatement(ParameterCode.giveBack(parameter, index, named.hasWire()))
                .build();
    }
}
