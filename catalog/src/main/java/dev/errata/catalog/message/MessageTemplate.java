package dev.errata.catalog.message;

import java.util.List;

/**
 * A message taken apart: what stands between its placeholders, and these. Nobody parses the text again.
 *
 * @param text the message as its author meant it, in ICU MessageFormat syntax
 * @param parts the parts in order; a literal is never empty, and no two literals stand side by side
 */
public record MessageTemplate(String text, List<Part> parts) {
    public MessageTemplate {
        parts = List.copyOf(parts);
    }

    /** What stands for a broken message, or for one that is to print as it is written. */
    public static MessageTemplate verbatim(String text) {
        return new MessageTemplate(text, text.isEmpty() ? List.of() : List.of(new Part.Literal(text)));
    }

    /** Whether the text was taken apart; a brace that nothing hides only stays in a text that could not be. */
    public boolean isSound() {
        boolean hasBrace = text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
        return !hasBrace || !equals(verbatim(text));
    }
}
