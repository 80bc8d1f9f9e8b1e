package dev.errata.catalog.model;

/** What a text that is missing in another locale than the source is. */
public enum TranslationPolicy {
    REQUIRED,
    WARN,
    OPTIONAL
}
