package dev.errata.catalog.pseudo;

import dev.errata.catalog.message.Part;
import java.util.List;

/**
 * {@code ar-XB}: words that follow one another from right to left.
 *
 * <p>Right-to-left marks on both sides of each word do that. They open nothing, so nothing has to be closed again by whoever
 * cuts the text.
 */
final class Mirrored implements PseudoStyle {
    private static final String MARK = "\u200f";

    @Override
    public String word(String word) {
        return MARK + word + MARK;
    }

    @Override
    public String besideArgument() {
        return MARK;
    }

    /** The first strong character of a text decides on its direction, and may stand in a branch. */
    @Override
    public List<Part> whole(List<Part> parts) {
        boolean isMarked =
                parts.get(0) instanceof Part.Literal first && first.text().startsWith(MARK);
        Parts whole = new Parts();
        whole.add(isMarked ? "" : MARK);
        whole.addAll(parts);
        return whole.all();
    }
}
