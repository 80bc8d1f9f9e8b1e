package dev.errata.catalog.model;

/** Whether the constants stand in one enum, or in one per group below a sealed interface. */
public enum Layout {
    FLAT,
    GROUPED
}
