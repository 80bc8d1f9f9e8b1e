package dev.errata.benchmarks.compile;

/** What a probe measures, in nanoseconds. For classes it is their number. */
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
