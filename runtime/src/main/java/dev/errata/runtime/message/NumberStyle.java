package dev.errata.runtime.message;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** How a number is formatted. */
enum NumberStyle {
    DECIMAL(3),
    INTEGER(0),
    PERCENT(2);

    private final int digits;

    NumberStyle(int digits) {
        this.digits = digits;
    }

    /** The style of a word in a message. */
    static Optional<NumberStyle> of(String word) {
        return switch (word) {
            case "integer" -> Optional.of(INTEGER);
            case "percent" -> Optional.of(PERCENT);
            default -> Optional.empty();
        };
    }

    /** How many decimals of the number are shown; a percentage shows two of them before its point. */
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
