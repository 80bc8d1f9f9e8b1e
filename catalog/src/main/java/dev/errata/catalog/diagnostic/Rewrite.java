package dev.errata.catalog.diagnostic;

/**
 * What to write in place of a part of a file.
 *
 * @param place what goes
 * @param text what comes
 * @param shown the text as a hint shows it: cut where it is long
 */
public record Rewrite(Span place, String text, String shown) {
    /** Whether the part is on one line and holds no comment, which nobody wants to become a text. */
    boolean isPlain() {
        String before = place.text();
        return before.indexOf('\n') < 0 && before.indexOf('\r') < 0 && !before.contains(" #");
    }
}
