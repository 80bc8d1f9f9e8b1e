package dev.errata.codegen;

import java.util.List;

/** Java source, line by line as JavaPoet lays it out: for what there is so much of that JavaPoet takes too long. */
final class JavaWriter {
    private static final String INDENT = "    ";
    private static final int WIDTH = 100;

    private final StringBuilder code = new StringBuilder();
    private String indent = INDENT;

    JavaWriter in() {
        indent = indent.concat(INDENT);
        return this;
    }

    JavaWriter out() {
        indent = indent.substring(INDENT.length());
        return this;
    }

    JavaWriter blank() {
        code.append('\n');
        return this;
    }

    /** A line of these parts. */
    JavaWriter line(String... parts) {
        code.append(indent);
        for (String part : parts) {
            code.append(part);
        }
        code.append('\n');
        return this;
    }

    JavaWriter comment(Javadoc comment) {
        line("/**");
        for (String words : comment.lines()) {
            code.append(indent)
                    .append(words.isEmpty() ? " *" : " * ")
                    .append(words)
                    .append('\n');
        }
        return line(" */");
    }

    /**
     * Adds a line that may be broken before each of some pieces.
     *
     * @param between the text before the first piece if the line is not broken there; a space precedes the other pieces
     * @param end the text after the last piece, or after the start if there is no piece
     */
    JavaWriter wrapped(String start, String between, List<String> pieces, String end) {
        code.append(indent).append(start);
        int column = indent.length() + start.length();
        if (pieces.isEmpty()) {
            piece(column, between, "", end);
        }
        String before = between;
        for (int i = 0; i < pieces.size(); i++) {
            column = piece(column, before, pieces.get(i), i == pieces.size() - 1 ? end : ",");
            before = " ";
        }
        code.append('\n');
        return this;
    }

    private int piece(int column, String between, String piece, String end) {
        int size = piece.length() + end.length();
        int after = column + between.length() + size;
        if (after > WIDTH) {
            code.append('\n').append(indent).append(INDENT).append(INDENT);
            after = indent.length() + 2 * INDENT.length() + size;
        } else {
            code.append(between);
        }
        code.append(piece).append(end);
        return after;
    }

    /** Takes what was written so far away, and appends it elsewhere. */
    void moveTo(StringBuilder other) {
        other.append(code);
        code.setLength(0);
    }
}
