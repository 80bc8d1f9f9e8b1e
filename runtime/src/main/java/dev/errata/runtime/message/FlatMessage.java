package dev.errata.runtime.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Literals, and between each two of them a plain argument by its place: what most messages are. */
final class FlatMessage extends Message {
    private final String[] literals;
    private final int[] places;
    private final PlainArguments plain;
    private final int room;

    /** Literals are one more than places. */
    FlatMessage(String[] literals, int[] places, PlainArguments plain) {
        int length = places.length * ROOM;
        for (String literal : literals) {
            length += literal.length();
        }
        this.literals = literals;
        this.places = places;
        this.plain = plain;
        this.room = length;
    }

    @Override
    public String render(@Nullable Object[] arguments, boolean masked, Locale reader) {
        if (places.length == 0) {
            return literals[0];
        }
        StringBuilder text = new StringBuilder(room).append(literals[0]);
        for (int i = 0; i < places.length; i++) {
            text.append(plain.text(arguments, places[i], masked)).append(literals[i + 1]);
        }
        return text.toString();
    }
}
