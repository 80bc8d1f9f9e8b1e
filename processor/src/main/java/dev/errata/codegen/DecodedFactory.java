package dev.errata.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.WireResponse;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method through which the decoder makes the exception of an error. */
final class DecodedFactory {
    static final String NAME = "decoded";

    private final NamedCatalog named;

    DecodedFactory(NamedCatalog named) {
        this.named = named;
    }

    void addTo(TypeSpec.Builder top) {
        List<CodeBlock> branches =
                named.errors().stream().map(this::newException).toList();
        SplitSwitch.add(top, NAME, this::method, "number", "number, error, wire, arguments", branches);
    }

    private MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
        if (!name.equals(NAME)) {
            method.addModifiers(Modifier.PRIVATE);
        }
        return method.returns(named.exception())
                .addParameter(int.class, "number")
                .addParameter(ErrorCode.class, "error")
                .addParameter(WireResponse.class, "wire")
                .addParameter(Object[].class, "arguments");
    }

    /** By a cast, since a constant that is deprecated cannot be named without a warning. */
    private CodeBlock newException(NamedError error) {
        return named.hasClassPerError()
                ? CodeBlock.of("new $T(wire, arguments)", error.exception())
                : CodeBlock.of(
                        "new $T(($T) error, wire, $L, arguments)",
                        error.exception(),
                        error.owner(),
                        !error.definition().stackless());
    }
}
