package dev.errata.runtime.message;

/** A message or a branch of one: literals, and a piece between each two of them. */
final class Passage {
    private final String[] literals;
    private final Piece[] pieces;

    /** Literals are one more than pieces. */
    Passage(String[] literals, Piece[] pieces) {
        this.literals = literals;
        this.pieces = pieces;
    }

    void print(Rendering to) {
        to.append(literals[0]);
        for (int i = 0; i < pieces.length; i++) {
            pieces[i].print(to);
            to.append(literals[i + 1]);
        }
    }
}
