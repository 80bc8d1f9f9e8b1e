package dev.errata.benchmarks.compile;

/** What a probe times, in nanoseconds; of the classes it counts them. */
enum Phase {
    ALL,
    PROCESSOR,
    LOADING,
    YAML,
    PARSING,
    CHECKS,
    FILER,
    CLASSES
}
