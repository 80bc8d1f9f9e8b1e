package dev.errata.benchmarks.catalog;

/** A parameter of a message. */
record SyntheticParameter(String name, SyntheticType type) {
    String placeholder() {
        return "{" + name + "}";
    }
}
