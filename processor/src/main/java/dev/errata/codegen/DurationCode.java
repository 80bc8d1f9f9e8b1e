package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import java.time.Duration;

/**
 * A duration in the largest unit that it is a whole number of.
 *
 * @param factory the method of {@link Duration} that takes the unit
 * @param unit its sign in a catalog
 */
record DurationCode(long amount, String factory, String unit) {
    static final ClassName DURATION = ClassName.get(Duration.class);

    static DurationCode of(Duration duration) {
        long millis = duration.toMillis();
        if (millis % 86_400_000 == 0 && millis > 0) {
            return new DurationCode(millis / 86_400_000, "ofDays", "d");
        }
        if (millis % 3_600_000 == 0 && millis > 0) {
            return new DurationCode(millis / 3_600_000, "ofHours", "h");
        }
        if (millis % 60_000 == 0 && millis > 0) {
            return new DurationCode(millis / 60_000, "ofMinutes", "m");
        }
        return millis % 1_000 == 0
                ? new DurationCode(millis / 1_000, "ofSeconds", "s")
                : new DurationCode(millis, "ofMillis", "ms");
    }

    /** The code, where the type is spelled so. */
    String code(String type) {
        boolean isInt = amount == (int) amount;
        return type + "." + factory + "(" + amount + (isInt ? ")" : "L)");
    }
}
