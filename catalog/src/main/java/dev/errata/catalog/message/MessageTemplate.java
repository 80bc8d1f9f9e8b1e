package dev.errata.catalog.message;

import dev.errata.catalog.message.Part.Branch;
import dev.errata.catalog.message.Part.Choice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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

    /** Whether it has nothing but text and placeholders without a format. */
    public boolean isPlain() {
        for (Part part : parts) {
            if (part instanceof Part.Formatted) {
                return false;
            }
        }
        return true;
    }

    /** Shows each part to a visitor, in the order of the text, a choice before what is in its branches. */
    public void forEach(Consumer<Part> visitor) {
        forEach(parts, visitor);
    }

    /** The parameters that it prints or decides by, in the order of the text. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        forEach(part -> {
            if (part instanceof Part.Argument argument) {
                names.add(argument.name());
            }
        });
        return names;
    }

    /** What it mostly says, for people who know the parameters by name: formats left out, of each choice the branch {@code other}. */
    public String gist() {
        StringBuilder gist = new StringBuilder(text.length());
        append(parts, "#", gist);
        return gist.toString();
    }

    private static void append(List<Part> parts, String number, StringBuilder gist) {
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                gist.append(literal.text());
            } else if (part instanceof Choice choice) {
                String inside = choice instanceof Part.Plural ? "{" + choice.name() + "}" : number;
                for (Branch branch : choice.branches()) {
                    if (branch.isOther()) {
                        append(branch.parts(), inside, gist);
                    }
                }
            } else if (part instanceof Part.Argument argument) {
                gist.append('{').append(argument.name()).append('}');
            } else {
                gist.append(number);
            }
        }
    }

    private static void forEach(List<Part> parts, Consumer<Part> visitor) {
        for (Part part : parts) {
            visitor.accept(part);
            if (part instanceof Choice choice) {
                for (Branch branch : choice.branches()) {
                    forEach(branch.parts(), visitor);
                }
            }
        }
    }
}
