package dev.errata.runtime.message;

/** A message or a branch of one: literals, and a piece between each two of them. */
final class CompiledText {
    private final String[] literals;
    private final MessageElement[] pieces;

    /** Literals are one more than pieces. */
    CompiledText(String[] literals, MessageElement[] pieces) {
        this.literals = literals;
        this.pieces = pieces;
    }

    void print(RenderContext to) {
        to.append(literals[0]);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i].print(to);
            to.append(literals[i + 1]);
        }
    }
}
