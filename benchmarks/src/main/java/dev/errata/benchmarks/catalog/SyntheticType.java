package dev.errata.benchmarks.catalog;

import java.util.Locale;

/** The most common types of parameters. */
enum SyntheticType {
    STRING("String", 's'),
    INT("int", 'd'),
    LONG("long", 'd'),
    DOUBLE("double", 'f');

    private final String java;
    private final char conversion;

    SyntheticType(String java, char conversion) {
        this.java = java;
        this.conversion = conversion;
    }

    String java() {
        return java;
    }

    char conversion() {
        return conversion;
    }

    String catalog() {
        return name().toLowerCase(Locale.ROOT);
    }
}
