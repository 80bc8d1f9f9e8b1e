package dev.errata.catalog.model;

import java.util.Locale;
import java.util.Optional;

/** The types that parameters can have. */
public enum ParameterType {
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

    /** The word in the catalog. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ParameterType> of(String word) {
        for (ParameterType type : values()) {
            if (type.word().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
