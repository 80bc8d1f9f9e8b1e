package dev.errata.codegen;

/**
 * Writes texts as few long string constants, one text a line. A constant ends where the next text would not fit: a class file
 * holds up to 65,535 bytes of one.
 */
final class PackedTexts {
    private static final int LARGEST = 65_000;

    private final StringBuilder code = new StringBuilder();
    private final String indent;
    private String comment = "";
    private int size;

    PackedTexts(String indent) {
        this.indent = indent;
    }

    /** Says what the next text belongs to. */
    void comment(String words) {
        comment = words;
    }

    void add(String text) {
        int more = StringLiteral.sizeInClassFile(text);
        boolean starts = size == 0 || size + more > LARGEST;
        if (starts && size > 0) {
            code.append(",\n");
            size = 0;
        } else if (size > 0) {
            code.append('\n');
        }
        String before = starts ? indent : indent + "        ";
        if (!comment.isEmpty()) {
            code.append(before).append("// ").append(comment).append('\n');
            comment = "";
        }
        code.append(before).append(starts ? "\"" : "+ \"");
        StringLiteral.append(code, text);
        code.append('"');
        size += more;
    }

    /** The constants with commas between them. */
    @Override
    public String toString() {
        return code.toString();
    }
}
