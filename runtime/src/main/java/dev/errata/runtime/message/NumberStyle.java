package dev.errata.runtime.message;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** The format of a number. */
enum NumberStyle {
    DECIMAL(3),
    INTEGER(0),
    PERCENT(2);

    private final int digits;

    NumberStyle(int digits) {
        this.digits = digits;
    }

    /** Returns the style for a word in a message. */
    static Optional<NumberStyle> of(String word) {
        return switch (word) {
            case "integer" -> Optional.of(INTEGER);
            case "percent" -> Optional.of(PERCENT);
            default -> Optional.empty();
        };
    }

    /** Returns the maximum number of decimal places. A percentage shows two of them before the decimal separator. */
    int digits() {
        return digits;
    }

    NumberFormat format(Locale locale) {
        return switch (this) {
            case DECIMAL -> NumberFormat.getInstance(locale);
            case INTEGER -> NumberFormat.getIntegerInstance(locale);
            case PERCENT -> NumberFormat.getPercentInstance(locale);
        };
    }
}
