package dev.errata.catalog.message;

import dev.errata.catalog.message.Part.Branch;
import dev.errata.catalog.message.Part.Choice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A parsed message: its literals and arguments in their order. Later stages do not parse the text again.
 *
 * @param text the message after YAML is parsed, in ICU MessageFormat syntax
 * @param parts the parts in their order; no literal is empty, and no two literals are adjacent
 */
public record MessageTemplate(String text, List<Part> parts) {
    public MessageTemplate {
        parts = List.copyOf(parts);
    }

    /** Returns a template that prints the text unchanged. It is used for texts without syntax and for invalid ones. */
    public static MessageTemplate verbatim(String text) {
        return new MessageTemplate(text, text.isEmpty() ? List.of() : List.of(new Part.Literal(text)));
    }

    /**
     * Whether the text was parsed. A literal that is the whole text and contains a brace comes from a text that was
     * not.
     */
    public boolean isValid() {
        boolean hasBrace = text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
        return !hasBrace || !equals(verbatim(text));
    }

    /** Whether the message has only literals and placeholders without a format. */
    public boolean isPlain() {
        for (Part part : parts) {
            if (part instanceof Part.Formatted) {
                return false;
            }
        }
        return true;
    }

    /**
     * Passes each part to a visitor in the order of the text. A plural or select precedes the parts of its branches.
     */
    public void forEach(Consumer<Part> visitor) {
        forEach(parts, visitor);
    }

    /** Returns the names of the parameters that the message prints or selects by, in the order of the text. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        forEach(part -> {
            if (part instanceof Part.Argument argument) {
                names.add(argument.name());
            }
        });
        return names;
    }

    /**
     * Returns a simplified message for developers: placeholders without formats, and only the {@code other} branch of
     * each plural or select.
     */
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
