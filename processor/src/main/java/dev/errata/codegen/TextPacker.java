package dev.errata.codegen;

/**
 * Writes entries of texts as few long string constants with commas between them, one text a line. A constant ends where the
 * next line would not fit: a class file holds up to 65,535 bytes of one.
 */
final class TextPacker {
    private static final int LARGEST = 65_000;

    /** A char takes no more bytes of a class file than this. */
    private static final int WIDEST = 3;

    private final StringBuilder code;
    private final String indent;
    private final String end;

    /** Precedes a comment, and a text that continues a constant. */
    private final String nextComment;

    private final String nextText;

    private String comment = "";
    private int size;

    /** The text that the next line has, empty if there is none so far, with the ends around it. */
    private String text = "";

    private int endsBefore;
    private int endsAfter;

    /**
     * Begins the first constant.
     *
     * @param end the terminator of each text, as written in a literal: one char that takes one byte of a class file
     */
    TextPacker(StringBuilder code, String indent, String end) {
        this.code = code;
        this.indent = indent;
        this.end = end;
        this.nextComment = "\n" + indent + "        // ";
        this.nextText = "\n" + indent + "        + \"";
    }

    /** Says what the next entry is. */
    void comment(String words) {
        comment = words;
    }

    /** Adds a text to the entry. An empty text shares the line of the text before it, or else of the text after it. */
    void add(String more) {
        if (!more.isEmpty()) {
            if (text.isEmpty()) {
                endsBefore = endsAfter;
                endsAfter = 0;
            } else {
                line();
            }
            text = more;
        }
        endsAfter++;
    }

    /** Ends the entry. */
    void end() {
        line();
    }

    /** Adds a line that has its ends in it already. */
    void line(String ended) {
        text = ended;
        line();
    }

    private void line() {
        int ends = endsBefore + endsAfter;
        if (size == 0 || !fits(text, LARGEST - size - ends)) {
            beginConstant();
        } else {
            goOn();
        }
        ends(endsBefore);
        size += ends + StringLiteral.append(code, text);
        ends(endsAfter);
        code.append('"');
        text = "";
        endsBefore = 0;
        endsAfter = 0;
    }

    /** Looks at the text only where there is little room. */
    private static boolean fits(String text, int room) {
        return WIDEST * text.length() <= room || StringLiteral.sizeInClassFile(text) <= room;
    }

    private void beginConstant() {
        if (size > 0) {
            code.append(",\n");
            size = 0;
        }
        if (!comment.isEmpty()) {
            code.append(indent).append("// ").append(comment).append('\n');
            comment = "";
        }
        code.append(indent).append('"');
    }

    private void goOn() {
        if (!comment.isEmpty()) {
            code.append(nextComment).append(comment);
            comment = "";
        }
        code.append(nextText);
    }

    private void ends(int count) {
        for (int i = 0; i < count; i++) {
            code.append(end);
        }
    }
}
