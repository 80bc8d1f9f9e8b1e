package dev.errata.runtime.wire;

import dev.errata.runtime.json.JsonNumbers;
import dev.errata.runtime.json.JsonValue;
import dev.errata.runtime.json.JsonValue.Kind;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameter types, which convert JSON values to arguments. A value that cannot be converted becomes null. */
enum ArgumentType {
    STRING,
    INT,
    LONG,
    DOUBLE,
    DECIMAL,
    BOOLEAN,
    DATE,
    TIME,
    INSTANT,
    DURATION,
    UUID,
    URI,
    ENUM;

    private static final int MAX_STRING_LENGTH = 64 * 1024;
    private static final int MAX_NUMBER_LENGTH = 1_000;
    private static final int MAX_DIGITS_OF_SECONDS = 18;
    private static final int MAX_OTHER_LENGTH = 8 * 1024;
    private static final int UUID_LENGTH = 36;

    /** Converts a value of any type except {@link #ENUM}; for that one, use {@link #constant}. */
    @Nullable
    Object read(JsonValue value) {
        if (!value.isScalar()) {
            return null;
        }
        String text = value.text();
        return switch (this) {
            case STRING -> text.length() > MAX_STRING_LENGTH ? null : text;
            case INT -> intOf(text);
            case LONG -> longOf(text);
            case DOUBLE -> doubleOf(text);
            case DECIMAL -> JsonNumbers.decimal(text);
            case BOOLEAN -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
            case DURATION -> durationOf(value);
            case DATE, TIME, INSTANT, UUID, URI -> value.kind() == Kind.STRING ? parsed(text) : null;
            case ENUM -> null;
        };
    }

    /** Returns the constant whose string representation equals the value. */
    static @Nullable Object constant(JsonValue value, Object[] constants) {
        if (value.isScalar()) {
            for (Object constant : constants) {
                if (constant.toString().equals(value.text())) {
                    return constant;
                }
            }
        }
        return null;
    }

    private static @Nullable Object intOf(String text) {
        Object number = longOf(text);
        return number instanceof Long all && all == (int) (long) all ? (Object) (int) (long) all : null;
    }

    private static @Nullable Object longOf(String text) {
        BigDecimal decimal = JsonNumbers.decimal(text);
        if (decimal == null) {
            return null;
        }
        try {
            return decimal.longValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            return null;
        }
    }

    /** Infinity and NaN are strings, which the encoder of this package writes. */
    private static @Nullable Object doubleOf(String text) {
        if (text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity")) {
            return Double.valueOf(text);
        }
        if (text.length() > MAX_NUMBER_LENGTH || !JsonNumbers.isNumber(text)) {
            return null;
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? (Object) number : null;
    }

    /** A string that contains a number, as {@code match} captures it, is also a number of seconds. */
    private static @Nullable Object durationOf(JsonValue value) {
        return switch (value.kind()) {
            case NUMBER -> seconds(value.text());
            case STRING -> JsonNumbers.isNumber(value.text()) ? seconds(value.text()) : DURATION.parsed(value.text());
            default -> null;
        };
    }

    /** Digits after the ninth decimal place are dropped. */
    private static @Nullable Object seconds(String text) {
        BigDecimal number = JsonNumbers.decimal(text);
        if (number == null || number.precision() - number.scale() > MAX_DIGITS_OF_SECONDS) {
            return null;
        }
        BigDecimal whole = number.setScale(9, java.math.RoundingMode.DOWN);
        return Duration.ofSeconds(
                whole.longValue(),
                whole.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    }

    private @Nullable Object parsed(String text) {
        if (text.length() > MAX_OTHER_LENGTH) {
            return null;
        }
        try {
            return switch (this) {
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case INSTANT -> instant(text);
                case DURATION -> Duration.parse(text);
                case UUID -> uuid(text);
                case URI -> new URI(text);
                default -> null;
            };
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException | URISyntaxException malformed) {
            return null;
        }
    }

    /** The JDK also accepts signs, digits of other scripts, and groups of other lengths. */
    private static @Nullable Object uuid(String text) {
        UUID id = text.length() == UUID_LENGTH ? java.util.UUID.fromString(text) : null;
        return id != null && id.toString().equalsIgnoreCase(text) ? id : null;
    }

    /** The JDK accepts an offset in an instant, but only in later versions; this result is the same in each version. */
    private static Instant instant(String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : OffsetDateTime.parse(text).toInstant();
    }
}
