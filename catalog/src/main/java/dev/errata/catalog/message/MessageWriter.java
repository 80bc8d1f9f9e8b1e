package dev.errata.catalog.message;

import dev.errata.catalog.message.Part.Branch;
import dev.errata.catalog.message.Part.Choice;
import dev.errata.catalog.message.Part.FormattedDateTime;
import dev.errata.catalog.message.Part.FormattedNumber;
import dev.errata.catalog.message.Part.Literal;
import dev.errata.catalog.message.Part.NumberSign;
import dev.errata.catalog.message.Part.Placeholder;
import dev.errata.catalog.message.Part.Plural;
import java.util.List;
import java.util.Locale;

/**
 * Writes a message from its parts. Parsing the result gives equal parts.
 *
 * <p>This holds for parts that the parser returned, and for such parts with other letters in their literals. A brace
 * directly after a letter cannot be written, because no text of the parser contains that.
 */
public final class MessageWriter {
    private final StringBuilder text = new StringBuilder();

    private MessageWriter() {}

    /** Writes the parts in ICU MessageFormat syntax. */
    public static String write(List<Part> parts) {
        MessageWriter writer = new MessageWriter();
        writer.write(parts, false);
        return writer.text.toString();
    }

    /** Writes some parts. Within a plural, also in a select within it, {@code #} is syntax. */
    private void write(List<Part> parts, boolean isInPlural) {
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                literal(literal.text(), isInPlural);
            } else if (part instanceof NumberSign) {
                text.append('#');
            } else if (part instanceof Placeholder placeholder) {
                text.append('{').append(placeholder.name()).append('}');
            } else if (part instanceof FormattedNumber number) {
                number(number);
            } else if (part instanceof FormattedDateTime moment) {
                opening(moment).append(", ").append(lower(moment.length())).append('}');
            } else if (part instanceof Choice choice) {
                choice(choice, isInPlural);
            }
        }
    }

    /** Puts all syntax of a literal into one quotation, which an apostrophe only starts directly before syntax. */
    private void literal(String literal, boolean isInPlural) {
        int first = 0;
        int last = literal.length() - 1;
        while (first <= last && !isSyntax(literal.charAt(first), isInPlural)) {
            first++;
        }
        while (last > first && !isSyntax(literal.charAt(last), isInPlural)) {
            last--;
        }
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            text.append(i == first ? "'" : "")
                    .append(c == '\'' ? "''" : c)
                    .append(i == last && first <= last ? "'" : "");
        }
    }

    private static boolean isSyntax(char c, boolean isInPlural) {
        return c == '{' || c == '}' || (c == '#' && isInPlural);
    }

    private void number(FormattedNumber number) {
        opening(number);
        switch (number.style()) {
            case DECIMAL -> text.append('}');
            case INTEGER, PERCENT ->
                text.append(", ").append(lower(number.style())).append('}');
        }
    }

    private void choice(Choice choice, boolean isInPlural) {
        opening(choice).append(',');
        if (choice instanceof Plural plural && plural.offset().signum() != 0) {
            text.append(" offset:").append(plural.offset().toPlainString());
        }
        for (Branch branch : choice.branches()) {
            text.append(' ').append(branch.key()).append(" {");
            write(branch.parts(), isInPlural || choice instanceof Plural);
            text.append('}');
        }
        text.append('}');
    }

    private StringBuilder opening(Part.Formatted part) {
        return text.append('{').append(part.name()).append(", ").append(part.word());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
