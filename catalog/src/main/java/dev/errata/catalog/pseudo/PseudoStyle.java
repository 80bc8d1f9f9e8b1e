package dev.errata.catalog.pseudo;

import dev.errata.catalog.message.Part;
import java.util.List;

/** How a pseudo-locale changes a text. */
interface PseudoStyle {
    /** Changes a word of the text. */
    String word(String word);

    /** Returns the text on both sides of an argument. */
    String besideArgument();

    /** Changes a whole text whose words and arguments are already changed. */
    List<Part> whole(List<Part> parts);
}
