package dev.errata.runtime;

import java.nio.charset.StandardCharsets;

/** Encodes texts for URIs (RFC 3986). */
final class UriText {
    private UriText() {}

    /** Returns the text as a path segment: all characters except unreserved ones are percent-encoded as UTF-8. */
    static String segment(String text) {
        return encode(text, "-._~");
    }

    /** Returns the text as a URI reference: characters that a URI cannot contain are percent-encoded as UTF-8. */
    static String reference(String text) {
        return encode(text, "-._~:/?#[]@!$&'()*+,;=%");
    }

    private static String encode(String text, String allowed) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean isAllowed = isLetterOrDigit(point) || allowed.indexOf(point) >= 0;
            if (isAllowed && (point != '%' || isEscape(text, at))) {
                encoded.append((char) point);
            } else {
                escape(point, encoded);
            }
            at += Character.charCount(point);
        }
        return encoded.toString();
    }

    /** An unpaired surrogate is not a character and is replaced by U+FFFD. */
    private static void escape(int point, StringBuilder encoded) {
        boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        String character = Character.toString(isSurrogate ? 0xFFFD : point);
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(hexDigit(b >> 4)).append(hexDigit(b));
        }
    }

    private static boolean isLetterOrDigit(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || isDigit(point);
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    /** Returns whether the percent sign already starts an escape. */
    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length() && isHexDigit(text.charAt(at + 1)) && isHexDigit(text.charAt(at + 2));
    }

    private static boolean isHexDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static char hexDigit(int bits) {
        return "0123456789ABCDEF".charAt(bits & 0xF);
    }
}
