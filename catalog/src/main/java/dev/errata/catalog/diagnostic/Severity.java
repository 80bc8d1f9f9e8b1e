package dev.errata.catalog.diagnostic;

/** How grave a diagnostic is. An error fails the build; a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word a report shows: {@code error} or {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
