package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
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
    static final ClassName THROWABLE = ClassName.get(Throwable.class);

    private static final ClassName OPTIONAL = ClassName.get(Optional.class);
    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName DECIMAL = ClassName.get(BigDecimal.class);
    private static final ClassName DATE = ClassName.get(LocalDate.class);
    private static final ClassName TIME = ClassName.get(LocalTime.class);
    private static final ClassName INSTANT = ClassName.get(Instant.class);
    private static final ClassName DURATION = ClassName.get(Duration.class);
    private static final ClassName UUIDS = ClassName.get(UUID.class);
    private static final ClassName URIS = ClassName.get(URI.class);
    private static final ClassName OPTIONAL_INT = ClassName.get(OptionalInt.class);
    private static final ClassName OPTIONAL_LONG = ClassName.get(OptionalLong.class);
    private static final ClassName OPTIONAL_DOUBLE = ClassName.get(OptionalDouble.class);

    private ParameterCode() {}

    /** The type of an argument that is there; enums have types of their own. */
    static TypeName typeOf(ParameterType type) {
        return switch (type) {
            case STRING, ENUM -> STRING;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
            case DECIMAL -> DECIMAL;
            case BOOLEAN -> TypeName.BOOLEAN;
            case DATE -> DATE;
            case TIME -> TIME;
            case INSTANT -> INSTANT;
            case DURATION -> DURATION;
            case UUID -> UUIDS;
            case URI -> URIS;
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

    /** The type of an argument as an object. */
    static TypeName boxed(NamedParameter parameter) {
        return parameter.type().box();
    }

    /** What gives the argument at a place back. */
    static String giveBack(NamedParameter parameter, int index, boolean wire, Spelling spelling) {
        String place = Integer.toString(index);
        String more = namesItsClass(parameter, wire) ? ", " + spelling.of(boxed(parameter)) + ".class" : "";
        return method(parameter, wire) + "(" + place + more + ")";
    }

    /** Whether the code that gives the argument back names the class of the argument. */
    static boolean namesItsClass(NamedParameter parameter, boolean wire) {
        String method = method(parameter, wire);
        return method.equals("argument") || method.equals("optionalArgument");
    }

    private static String method(NamedParameter parameter, boolean wire) {
        ParameterType type = parameter.parameter().type();
        return wire || parameter.parameter().optional() ? optionalMethod(type) : requiredMethod(type);
    }

    private static String requiredMethod(ParameterType type) {
        return switch (type) {
            case STRING -> "stringArgument";
            case INT -> "intArgument";
            case LONG -> "longArgument";
            case DOUBLE -> "doubleArgument";
            case BOOLEAN -> "booleanArgument";
            default -> "argument";
        };
    }

    private static String optionalMethod(ParameterType type) {
        return switch (type) {
            case STRING -> "optionalString";
            case INT -> "optionalInt";
            case LONG -> "optionalLong";
            case DOUBLE -> "optionalDouble";
            default -> "optionalArgument";
        };
    }

    private static TypeName optional(NamedParameter parameter) {
        return switch (parameter.parameter().type()) {
            case INT -> OPTIONAL_INT;
            case LONG -> OPTIONAL_LONG;
            case DOUBLE -> OPTIONAL_DOUBLE;
            default -> ParameterizedTypeName.get(OPTIONAL, parameter.type().box());
        };
    }
}
