package dev.errata.catalog.diagnostic;

/** Another place that a diagnostic is about, with the words that stand under it. */
public record Related(Span span, String label) {}
