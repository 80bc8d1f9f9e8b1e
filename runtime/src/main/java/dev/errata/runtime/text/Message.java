package dev.errata.runtime.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message taken apart: literals, and between each two of them a parameter by its place. */
final class Message {
    private static final String MASK = "***";

    /** What an argument usually takes. */
    private static final int ROOM = 16;

    private final String[] literals;
    private final int[] places;
    private final List<Parameter> parameters;
    private final CatalogTexts catalog;
    private final int room;

    /** Literals are one more than places. */
    Message(String[] literals, int[] places, List<Parameter> parameters, CatalogTexts catalog) {
        int length = places.length * ROOM;
        for (String literal : literals) {
            length += literal.length();
        }
        this.literals = literals;
        this.places = places;
        this.parameters = parameters;
        this.catalog = catalog;
        this.room = length;
    }

    /** An argument is printed, never read: braces in it are braces. */
    String render(@Nullable Object[] arguments, boolean masked) {
        if (places.length == 0) {
            return literals[0];
        }
        StringBuilder text = new StringBuilder(room).append(literals[0]);
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            Object argument = place < arguments.length ? arguments[place] : null;
            if (masked && argument != null && parameters.get(place).sensitive()) {
                text.append(MASK);
            } else if (argument instanceof String string) {
                text.append(string);
            } else if (argument instanceof Integer number) {
                text.append(number.intValue());
            } else {
                text.append(other(argument, place));
            }
            text.append(literals[i + 1]);
        }
        return text.toString();
    }

    private String other(@Nullable Object argument, int place) {
        return argument == null
                ? "{".concat(parameters.get(place).name()).concat("}")
                : PlainText.of(argument, catalog);
    }
}
