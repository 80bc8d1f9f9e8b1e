package dev.errata.catalog.diagnostic;

/**
 * The first line of a span as a terminal shows it: tabs as spaces, unseen characters spelled out, and only the stretch
 * around the span where the line is long.
 *
 * @param from the column where the marks start, counted from 0
 * @param to the column behind the last mark
 */
record ShownLine(String text, int from, int to) {
    private static final int WIDTH = 160;
    private static final int TAB = 4;
    private static final String ELLIPSIS = "…";

    static ShownLine of(Span span) {
        SourceFile file = span.file();
        int line = span.line();
        int start = file.lineStart(line);
        int end = file.lineEnd(line);
        int first = Math.min(span.start(), end);
        int last = Math.max(first, Math.min(span.end(), end));
        String before = visible(file.text().substring(start, first));
        String marked = visible(file.text().substring(first, last));
        String after = visible(file.text().substring(last, end));
        return cut(before, marked, after);
    }

    private static ShownLine cut(String before, String marked, String after) {
        int room = WIDTH - 2;
        String middle = keepStart(marked, room);
        room -= width(middle);
        int behind = Math.min(width(after), Math.max(room / 2, room - width(before)));
        String tail = keepStart(after, behind);
        String head = keepEnd(before, room - width(tail));
        int from = width(head);
        return new ShownLine(head + middle + tail, from, from + Math.max(1, width(middle)));
    }

    private static String keepStart(String text, int room) {
        if (width(text) <= room) {
            return text;
        }
        int end = 0;
        for (int taken = 0; end < text.length(); ) {
            int codePoint = text.codePointAt(end);
            taken += width(codePoint);
            if (taken >= room) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end) + ELLIPSIS;
    }

    private static String keepEnd(String text, int room) {
        if (width(text) <= room) {
            return text;
        }
        int start = text.length();
        for (int taken = 0; start > 0; ) {
            int codePoint = text.codePointBefore(start);
            taken += width(codePoint);
            if (taken >= room) {
                break;
            }
            start -= Character.charCount(codePoint);
        }
        return ELLIPSIS + text.substring(start);
    }

    /** A text in which a terminal finds nothing to obey and its reader nothing hidden. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\t') {
                out.append(" ".repeat(TAB));
            } else if (isHidden(codePoint)) {
                out.append('<').append(DiagnosticText.number(codePoint)).append('>');
            } else {
                out.appendCodePoint(codePoint);
            }
        }
        return out.toString();
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> codePoint != 0x200D;
            default -> false;
        };
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            width += width(codePoint);
        }
        return width;
    }

    /** How many columns a terminal gives a character: none for marks, two for the wide ones of East Asia and for emoji. */
    private static int width(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0x303E)
                || (codePoint >= 0x3041 && codePoint <= 0x4DBF)
                || (codePoint >= 0x4E00 && codePoint <= 0xA4CF)
                || (codePoint >= 0xA960 && codePoint <= 0xA97F)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x17000 && codePoint <= 0x18CFF)
                || (codePoint >= 0x1B000 && codePoint <= 0x1B2FF)
                || (codePoint >= 0x1F300 && codePoint <= 0x1F64F)
                || (codePoint >= 0x1F680 && codePoint <= 0x1F6FF)
                || (codePoint >= 0x1F900 && codePoint <= 0x1F9FF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
