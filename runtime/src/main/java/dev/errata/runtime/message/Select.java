package dev.errata.runtime.message;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {name, select, ...}}. A keyword is a value as it prints or, of an enum, the constant's name. */
record Select(int place, Map<String, Passage> branches, Passage other) implements Piece {
    @Override
    public void print(Rendering to) {
        branch(to.visible(place)).print(to);
    }

    private Passage branch(@Nullable Object argument) {
        if (argument == null) {
            return other;
        }
        Passage branch = branches.get(argument.toString());
        if (branch == null && argument instanceof Enum<?> constant) {
            branch = branches.get(constant.name());
        }
        return branch == null ? other : branch;
    }
}
