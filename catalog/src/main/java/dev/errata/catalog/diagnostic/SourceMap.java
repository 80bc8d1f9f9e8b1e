package dev.errata.catalog.diagnostic;

/** Where a text stands in its file, character by character: through quotes, escapes, folding and indentation. */
@FunctionalInterface
public interface SourceMap {
    /** The place of a stretch of the text; offsets count UTF-16 units of the text as its author meant it. */
    Span span(int from, int to);
}
