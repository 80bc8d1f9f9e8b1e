package dev.errata.runtime.locale;

import java.util.List;

/**
 * Reads the language ranges of an {@code Accept-Language} header (RFC 9110, 12.5.4) one after the other. What is no range, or
 * has a weight that is none, is passed over, and so is {@code *}, which says nothing about which locale to take.
 */
public final class LanguageRanges {
    /** Browsers send fewer than a hundred. What stands behind these is not read. */
    static final int MOST_CHARACTERS = 1_024;

    static final int MOST_RANGES = 32;

    /** The longest tag in use has about 20 characters. */
    private static final int LONGEST = 60;

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
        // A range that the limit cuts would be another one.
        this.end = header.length() <= MOST_CHARACTERS ? header.length() : header.lastIndexOf(',', MOST_CHARACTERS);
    }

    /**
     * Several lines of a header as one, as servers read them; no more of them than is read.
     *
     * @param lines the values in their order
     * @return the values with commas between them
     */
    public static String join(List<String> lines) {
        StringBuilder header = new StringBuilder();
        for (int i = 0; i < lines.size() && header.length() <= MOST_CHARACTERS; i++) {
            String line = lines.get(i);
            header.append(i == 0 ? "" : ",").append(line, 0, Math.min(line.length(), MOST_CHARACTERS + 1));
        }
        return header.toString();
    }

    /** Goes to the next range; false if there is none. */
    boolean next() {
        while (at < end && count < MOST_RANGES) {
            int from = at;
            int to = find(',', from, end);
            at = to + 1;
            if (read(from, to)) {
                return true;
            }
        }
        return false;
    }

    /** A text of letters, digits and hyphens. */
    String tag() {
        return tag;
    }

    /** From 0, which refuses the range, to 1,000. */
    int weight() {
        return weight;
    }

    private boolean read(int start, int stop) {
        int from = skipBlanks(start, stop);
        if (from == stop) {
            return false;
        }
        count++;
        int semicolon = find(';', from, stop);
        int to = skipBlanksBack(from, semicolon);
        if (!isTag(from, to)) {
            return false;
        }
        tag = header.substring(from, to);
        weight = parameters(semicolon, stop);
        return weight >= 0;
    }

    private boolean isTag(int from, int to) {
        boolean isTag = from < to && to - from <= LONGEST && isLetter(header.charAt(from));
        for (int i = from; isTag && i < to; i++) {
            char c = header.charAt(i);
            isTag = isLetter(c) || isDigit(c) || c == '-';
        }
        return isTag;
    }

    /** The weight among a range's parameters, each of which begins with a semicolon. */
    private int parameters(int start, int stop) {
        int from = start;
        while (from < stop) {
            int to = find(';', from + 1, stop);
            int name = skipBlanks(from + 1, to);
            int equals = find('=', name, to);
            if (skipBlanksBack(name, equals) == name + 1 && (header.charAt(name) | 0x20) == 'q') {
                int value = skipBlanks(Math.min(equals + 1, to), to);
                return weight(value, skipBlanksBack(value, to));
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

    private int find(char wanted, int from, int to) {
        int place = from;
        while (place < to && header.charAt(place) != wanted) {
            place++;
        }
        return place;
    }

    private int skipBlanks(int from, int to) {
        int place = from;
        while (place < to && isBlank(header.charAt(place))) {
            place++;
        }
        return place;
    }

    private int skipBlanksBack(int from, int to) {
        int place = to;
        while (place > from && isBlank(header.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
