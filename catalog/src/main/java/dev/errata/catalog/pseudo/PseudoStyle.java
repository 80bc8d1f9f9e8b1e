package dev.errata.catalog.pseudo;

import dev.errata.catalog.message.Part;
import java.util.List;

/** What a pseudo-locale does to a text. */
interface PseudoStyle {
    /** A word of the text. */
    String word(String word);

    /** What stands on either side of an argument. */
    String besideArgument();

    /** A whole text, whose words and arguments are done. */
    List<Part> whole(List<Part> parts);
}
