package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Span;

/** Finds again in the file what a text says. */
final class Places {
    private Places() {}

    /** The first place of some characters within a text's span; the whole span where escapes or folding hide them. */
    static Span find(String characters, Span within) {
        int start = within.file().text().indexOf(characters, within.start());
        int end = start + characters.length();
        return start >= 0 && end <= within.end() ? within.file().span(start, end) : within;
    }
}
