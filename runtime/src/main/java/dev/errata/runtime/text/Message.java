package dev.errata.runtime.text;

/** A message taken apart: literals, and between each two of them a parameter by its place. */
final class Message {
    /** What an argument usually takes. */
    private static final int ROOM = 16;

    private final String[] literals;
    private final int[] places;
    private final int room;

    /** Literals are one more than places. */
    Message(String[] literals, int[] places) {
        int length = places.length * ROOM;
        for (String literal : literals) {
            length += literal.length();
        }
        this.literals = literals;
        this.places = places;
        this.room = length;
    }

    String render(ArgumentText arguments) {
        if (places.length == 0) {
            return literals[0];
        }
        StringBuilder text = new StringBuilder(room).append(literals[0]);
        for (int i = 0; i < places.length; i++) {
            arguments.append(places[i], text);
            text.append(literals[i + 1]);
        }
        return text.toString();
    }
}
