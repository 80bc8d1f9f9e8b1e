package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.diagnostic.Located;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The enum of a parameter that lists its values. */
final class ParameterEnum {
    private ParameterEnum() {}

    /** Adds the enums of an error beside its exception. */
    static void addAll(NamedError error, TypeSpec.Builder top) {
        for (NamedParameter parameter : error.parameters()) {
            if (parameter.isEnum()) {
                top.addType(of(error, parameter));
            }
        }
    }

    private static TypeSpec of(NamedError error, NamedParameter parameter) {
        TypeSpec.Builder type = TypeSpec.enumBuilder((ClassName) parameter.type())
                .addJavadoc(
                        "What the {@code $L} of {@link $L#$L} can be.\n",
                        parameter.parameter().name().value(),
                        error.owner().simpleName(),
                        error.constant())
                .addModifiers(Modifier.PUBLIC);
        List<Located<String>> values = parameter.parameter().values();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i).value();
            type.addEnumConstant(
                    parameter.constants().get(i),
                    TypeSpec.anonymousClassBuilder("$L", StringLiteral.of(value))
                            .addJavadoc("$L", JavadocText.code(value))
                            .build());
        }
        return type.addField(String.class, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(Members.override("toString", ClassName.get(String.class))
                        .addStatement("return value")
                        .build())
                .build();
    }
}
