package dev.errata.runtime.locale;

import java.util.List;

/**
 * Reads the language ranges of an {@code Accept-Language} header (RFC 9110 section 12.5.4) one after the other. Invalid
 * ranges, ranges with an invalid weight, and {@code *}, which does not prefer any locale, are skipped.
 */
public final class LanguageRanges {
    /** Browsers send fewer than 100 characters. Characters after this limit are not read. */
    static final int MAX_CHARACTERS = 1_024;

    static final int MAX_RANGES = 32;

    /** The longest tag in use has about 20 characters. */
    private static final int MAX_TAG_LENGTH = 60;

    private static final int FULL_WEIGHT = 1_000;
    private static final int NO_WEIGHT = -1;

    private final String header;
    private final int end;
    private int at;
    private int count;
    private String tag = "";
    private int weight;

    LanguageRanges(String header) {
        this.header = header;
        // A range that crosses the limit is not read, because its beginning would be a different range.
        this.end = header.length() <= MAX_CHARACTERS ? header.length() : header.lastIndexOf(',', MAX_CHARACTERS);
    }

    /**
     * Joins the values of a repeated header with commas (RFC 9110 section 5.3), up to the number of characters that are
     * read.
     *
     * @param lines the values in order
     * @return the joined value
     */
    public static String join(List<String> lines) {
        StringBuilder header = new StringBuilder();
        for (int i = 0; i < lines.size() && header.length() <= MAX_CHARACTERS; i++) {
            String line = lines.get(i);
            header.append(i == 0 ? "" : ",").append(line, 0, Math.min(line.length(), MAX_CHARACTERS + 1));
        }
        return header.toString();
    }

    /** Moves to the next range; returns false if there is none. */
    boolean next() {
        while (at < end && count < MAX_RANGES) {
            int from = at;
            int to = find(',', from, end);
            at = to + 1;
            if (read(from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the range, which consists of letters, digits and hyphens. */
    String tag() {
        return tag;
    }

    /** Returns the weight in thousandths, from 0, which rejects the range, to 1,000. */
    int weight() {
        return weight;
    }

    private boolean read(int start, int stop) {
        int from = skipSpaces(start, stop);
        if (from == stop) {
            return false;
        }
        count++;
        int semicolon = find(';', from, stop);
        int to = skipSpacesBack(from, semicolon);
        if (!isTag(from, to)) {
            return false;
        }
        tag = header.substring(from, to);
        weight = parameters(semicolon, stop);
        return weight >= 0;
    }

    private boolean isTag(int from, int to) {
        boolean isTag = from < to && to - from <= MAX_TAG_LENGTH && isLetter(header.charAt(from));
        for (int i = from; isTag && i < to; i++) {
            char c = header.charAt(i);
            isTag = isLetter(c) || isDigit(c) || c == '-';
        }
        return isTag;
    }

    /** Returns the weight from a range's parameters, each of which begins with a semicolon. */
    private int parameters(int start, int stop) {
        int from = start;
        while (from < stop) {
            int to = find(';', from + 1, stop);
            int name = skipSpaces(from + 1, to);
            int equals = find('=', name, to);
            if (skipSpacesBack(name, equals) == name + 1 && (header.charAt(name) | 0x20) == 'q') {
                int value = skipSpaces(Math.min(equals + 1, to), to);
                return weight(value, skipSpacesBack(value, to));
            }
            from = to;
        }
        return FULL_WEIGHT;
    }

    private int weight(int from, int to) {
        int thousandths = 0;
        int unit = FULL_WEIGHT;
        boolean isPointSeen = false;
        boolean isWeight = from < to && isDigit(header.charAt(from));
        for (int i = from; isWeight && i < to; i++) {
            char c = header.charAt(i);
            if (isDigit(c) && (isPointSeen || i == from)) {
                thousandths += (c - '0') * unit;
                unit /= 10;
            } else {
                isWeight = c == '.' && !isPointSeen;
                isPointSeen = true;
            }
        }
        return isWeight && thousandths <= FULL_WEIGHT ? thousandths : NO_WEIGHT;
    }

    private int find(char character, int from, int to) {
        int index = from;
        while (index < to && header.charAt(index) != character) {
            index++;
        }
        return index;
    }

    private int skipSpaces(int from, int to) {
        int index = from;
        while (index < to && isSpace(header.charAt(index))) {
            index++;
        }
        return index;
    }

    private int skipSpacesBack(int from, int to) {
        int index = to;
        while (index > from && isSpace(header.charAt(index - 1))) {
            index--;
        }
        return index;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
