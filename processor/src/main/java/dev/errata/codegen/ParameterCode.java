package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.errata.catalog.model.ParameterType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** The Java types of parameters, and how an exception gives their arguments back. */
final class ParameterCode {
    private static final ClassName OPTIONAL = ClassName.get(Optional.class);

    private ParameterCode() {}

    /** The type of an argument that is there; enums have types of their own. */
    static TypeName typeOf(ParameterType type) {
        return switch (type) {
            case STRING, ENUM -> ClassName.get(String.class);
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
            case DECIMAL -> ClassName.get(BigDecimal.class);
            case BOOLEAN -> TypeName.BOOLEAN;
            case DATE -> ClassName.get(LocalDate.class);
            case TIME -> ClassName.get(LocalTime.class);
            case INSTANT -> ClassName.get(Instant.class);
            case DURATION -> ClassName.get(Duration.class);
            case UUID -> ClassName.get(UUID.class);
            case URI -> ClassName.get(URI.class);
        };
    }

    /** The type in a constructor. */
    static TypeName given(NamedParameter parameter) {
        return parameter.parameter().optional() ? optional(parameter) : parameter.type();
    }

    /** The type of an accessor. What came over a wire may lack anything. */
    static TypeName got(NamedParameter parameter, boolean wire) {
        return wire ? optional(parameter) : given(parameter);
    }

    /** The statement that gives the argument at a place back. */
    static CodeBlock giveBack(NamedParameter parameter, int index, boolean wire) {
        if (!wire && !parameter.parameter().optional()) {
            return CodeBlock.of(
                    "return argument($L, $T.class)", index, parameter.type().box());
        }
        return switch (parameter.parameter().type()) {
            case INT -> CodeBlock.of("return optionalInt($L)", index);
            case LONG -> CodeBlock.of("return optionalLong($L)", index);
            case DOUBLE -> CodeBlock.of("return optionalDouble($L)", index);
            default ->
                CodeBlock.of(
                        "return optionalArgument($L, $T.class)",
                        index,
                        parameter.type().box());
        };
    }

    private static TypeName optional(NamedParameter parameter) {
        return switch (parameter.parameter().type()) {
            case INT -> ClassName.get(OptionalInt.class);
            case LONG -> ClassName.get(OptionalLong.class);
            case DOUBLE -> ClassName.get(OptionalDouble.class);
            default -> ParameterizedTypeName.get(OPTIONAL, parameter.type().box());
        };
    }
}
