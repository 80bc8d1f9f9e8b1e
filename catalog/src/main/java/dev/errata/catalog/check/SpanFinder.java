package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Span;
import java.util.Locale;

/** Finds again in the file what a text says. */
final class SpanFinder {
    private SpanFinder() {}

    /** The first place of some characters within a text's span; the whole span where escapes or folding hide them. */
    static Span find(String characters, Span within) {
        int at = within.text().indexOf(characters);
        int start = within.start() + at;
        return at >= 0 ? within.file().span(start, start + characters.length()) : within;
    }

    /** The first place of a character within a text's span, as it is or as an escape. */
    static Span find(char character, Span within) {
        String escape = "\\u" + Integer.toHexString(character);
        Span plain = find(String.valueOf(character), within);
        Span lower = plain.equals(within) ? find(escape, within) : plain;
        return lower.equals(within) ? find("\\u" + escape.substring(2).toUpperCase(Locale.ROOT), within) : lower;
    }
}
