package dev.errata.benchmarks.catalog;

/** A parameter of a message. */
record MadeUpParameter(String name, MadeUpType type) {
    String placeholder() {
        return "{" + name + "}";
    }
}
