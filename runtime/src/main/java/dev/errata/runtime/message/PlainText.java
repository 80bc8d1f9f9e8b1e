package dev.errata.runtime.message;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * Formats values for plain placeholders. The result is the same in every locale, because IDs are not amounts. Numbers
 * have ASCII digits, no grouping and no exponent. Dates and times have the ISO 8601 format.
 */
final class PlainText {
    /** More digits than any amount has. A number such as 1e999999999 would use all memory for zeros. */
    static final int MAX_DIGITS = 400;

    private static final double MAX_INTEGER = 1e15;

    private PlainText() {}

    static String of(Object value, CatalogZone zone) {
        if (value instanceof Double number) {
            return of(number.doubleValue());
        }
        if (value instanceof BigDecimal number) {
            return of(number);
        }
        if (value instanceof Instant instant) {
            return of(instant, zone);
        }
        return value.toString();
    }

    private static String of(double number) {
        if (number == Math.rint(number) && Math.abs(number) < MAX_INTEGER) {
            return Long.toString((long) number);
        }
        String shortest = Double.toString(number);
        return shortest.indexOf('E') < 0 ? shortest : of(new BigDecimal(shortest).stripTrailingZeros());
    }

    private static String of(BigDecimal number) {
        long zeros = number.scale() < 0 ? -(long) number.scale() : (long) number.scale() - number.precision();
        return zeros > MAX_DIGITS ? number.toString() : number.toPlainString();
    }

    private static String of(Instant instant, CatalogZone zone) {
        try {
            OffsetDateTime time = instant.atZone(zone.get()).toOffsetDateTime();
            return of(time.toLocalDateTime()).concat(time.getOffset().getId());
        } catch (DateTimeException outsideTheZonesYears) {
            return instant.toString();
        }
    }

    /** Includes seconds, which {@link LocalTime#toString()} omits if they are zero. */
    private static String of(LocalDateTime time) {
        String text = time.toString();
        boolean withoutSeconds = time.getSecond() == 0 && time.getNano() == 0;
        return withoutSeconds ? text.concat(":00") : text;
    }
}
