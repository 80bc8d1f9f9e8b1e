package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.diagnostic.Located;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The static methods that find errors by their codes. */
final class CodeLookup {
    private static final String ONE = "the error; empty for an unknown code, and for one with several owners";

    private final NamedCatalog named;
    private final CodeBlock index;

    CodeLookup(NamedCatalog named, CodeBlock index) {
        this.named = named;
        this.index = index;
    }

    void addTo(TypeSpec.Builder type) {
        TypeName error = named.error();
        TypeName one = ParameterizedTypeName.get(ClassName.get(Optional.class), error);
        TypeName all = ParameterizedTypeName.get(ClassName.get(List.class), error);
        type.addMethod(method(
                "fromCode", one, "Finds the error of a code or an alias.", ONE, ClassName.get(String.class), "get"));
        if (hasNumbersOnly()) {
            type.addMethod(method("fromCode", one, "Finds the error of a numeric code.", ONE, TypeName.INT, "get"));
        }
        type.addMethod(method(
                "allFromCode",
                all,
                "Finds all errors of a code or an alias.",
                "its owners; empty for an unknown code",
                ClassName.get(String.class),
                "all"));
    }

    private MethodSpec method(
            String name, TypeName result, String summary, String returned, TypeName code, String lookup) {
        Javadoc javadoc = new Javadoc()
                .paragraph(summary)
                .tag("param", "code the code, compared exactly, with case")
                .tag("return", returned);
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L", javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(code, "code")
                .addStatement("return $L.$L(code)", index, lookup)
                .build();
    }

    private boolean hasNumbersOnly() {
        boolean any = false;
        for (NamedError error : named.errors()) {
            Optional<Located<String>> code = error.definition().code();
            if (code.isPresent() && !isInt(code.get().value())) {
                return false;
            }
            any |= code.isPresent();
        }
        return any;
    }

    /** Whether the code is spelled as an {@code int} prints. */
    private static boolean isInt(String code) {
        try {
            return Integer.toString(Integer.parseInt(code)).equals(code);
        } catch (NumberFormatException other) {
            return false;
        }
    }
}
