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
}
