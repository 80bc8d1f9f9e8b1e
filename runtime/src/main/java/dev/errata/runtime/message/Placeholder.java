package dev.errata.runtime.message;

/** {@code {name}}. */
record Placeholder(int place) implements Piece {
    @Override
    public void print(Rendering to) {
        to.appendPlain(place);
    }
}
