package dev.errata.runtime;

/** The beginning of a text. */
final class Truncation {
    private Truncation() {}

    /** At most so many chars, and no half of a character at the end. */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean half = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, half ? longest - 1 : longest);
    }
}
