package dev.errata.catalog.check;

import dev.errata.catalog.model.ParameterType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** What the arguments of a type look like. */
final class ExampleValues {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);
    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,400}(\\.[0-9]{1,400})?([eE][-+]?[0-9]{1,3})?");

    private ExampleValues() {}

    static String sample(ParameterType type) {
        return switch (type) {
            case STRING -> "text";
            case ENUM -> "red";
            case INT, LONG -> "42";
            case DOUBLE, DECIMAL -> "19.90";
            case BOOLEAN -> "true";
            case DATE -> "2026-11-21";
            case TIME -> "14:30:00";
            case INSTANT -> "2026-11-21T14:30:00Z";
            case DURATION -> "PT2.5S";
            case UUID -> "123e4567-e89b-12d3-a456-426614174000";
            case URI -> "https://example.com/orders/42";
        };
    }

    static boolean fits(String example, ParameterType type) {
        if (!shape(type).matcher(example).matches()) {
            return false;
        }
        try {
            Object unused = read(example, type);
            return true;
        } catch (DateTimeParseException | IllegalArgumentException unfit) {
            return false;
        }
    }

    private static Pattern shape(ParameterType type) {
        return switch (type) {
            case INT, LONG -> INTEGER;
            case DOUBLE, DECIMAL -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case UUID -> UUID;
            case STRING, DATE, TIME, INSTANT, DURATION, URI, ENUM -> ANYTHING;
        };
    }

    private static Object read(String example, ParameterType type) {
        return switch (type) {
            case STRING, BOOLEAN, UUID, ENUM -> example;
            case INT -> Integer.parseInt(example);
            case LONG -> Long.parseLong(example);
            case DOUBLE -> Double.parseDouble(example);
            case DECIMAL -> new BigDecimal(example);
            case DATE -> LocalDate.parse(example);
            case TIME -> LocalTime.parse(example);
            case INSTANT -> Instant.parse(example);
            case DURATION -> Duration.parse(example);
            case URI -> URI.create(example);
        };
    }
}
