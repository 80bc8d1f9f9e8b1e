package dev.errata.catalog.pseudo;

import dev.errata.catalog.message.Part;
import java.util.List;

/**
 * The pseudo-locale {@code ar-XB}, whose words follow one another from right to left.
 *
 * <p>Each word is between two right-to-left marks. Marks need no closing character, so code that cuts the text cannot
 * break it.
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

    /** Starts the text with a mark: its first strong character, which may be in a branch, decides on its direction. */
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
