package dev.errata.runtime.message;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Formats numbers in one style of one locale. It is safe for use by multiple threads. */
final class NumberPrinter {

    /** The number of digits that no locale groups. */
    private static final int UNGROUPED = 3;

    private static final long SAMPLE = 120;

    /** Not thread-safe, so it is cloned for each use. */
    private final NumberFormat prototype;

    private final boolean plainUngrouped;

    NumberPrinter(NumberStyle style, Locale locale) {
        prototype = style.format(locale);
        plainUngrouped = ((NumberFormat) prototype.clone()).format(SAMPLE).equals(Long.toString(SAMPLE));
    }

    String print(BigDecimal number) {
        if (plainUngrouped && number.scale() == 0 && number.signum() >= 0 && number.precision() <= UNGROUPED) {
            return Long.toString(number.longValue());
        }
        return ((NumberFormat) prototype.clone()).format(number);
    }

    String print(double number) {
        return ((NumberFormat) prototype.clone()).format(number);
    }
}
