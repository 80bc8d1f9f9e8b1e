package dev.errata.catalog.diagnostic;

import java.util.List;

/**
 * A change of source files that removes what a diagnostic reports and that is right without a second look.
 *
 * @param title what it does, in a few words, with code in backticks
 * @param edits at least one; they do not overlap
 */
public record Fix(String title, List<Edit> edits) {
    public Fix {
        edits = List.copyOf(edits);
    }

    /**
     * A text in place of another.
     *
     * @param span what goes; empty to insert
     * @param replacement what comes; empty to delete
     */
    public record Edit(Span span, String replacement) {}
}
