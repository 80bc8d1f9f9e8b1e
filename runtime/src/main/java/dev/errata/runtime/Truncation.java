package dev.errata.runtime;

/** Truncates texts. */
final class Truncation {
    private Truncation() {}

    /** Returns at most the given number of chars, without half a surrogate pair at the end. */
    static String of(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        boolean half = maxLength > 0 && Character.isHighSurrogate(text.charAt(maxLength - 1));
        return text.substring(0, half ? maxLength - 1 : maxLength);
    }
}
