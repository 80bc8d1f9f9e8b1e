package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.MessageDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.SourceMap;
import java.util.List;

/**
 * Parses a message strictly, in one pass over its text.
 *
 * <p>Quoting follows ICU: {@code ''} is an apostrophe, and an apostrophe directly before a brace starts a quotation
 * that ends at the next apostrophe. Checks decide whether the placeholders name parameters of the right type.
 */
public final class MessageParser {
    /** The most characters that a text may have, in code points. */
    public static final int MOST_CHARACTERS = 10_000;

    private MessageParser() {}

    /** Returns whether a text is longer than allowed. */
    public static boolean isTooLong(String text) {
        return text.length() > MOST_CHARACTERS && text.codePointCount(0, text.length()) > MOST_CHARACTERS;
    }

    /**
     * Parses a text. The result for an invalid text is a single literal, so that there is always something to print.
     */
    public static Result<MessageTemplate> parse(String text, SourceMap place) {
        return parse(text, place, List.of());
    }

    /**
     * Parses a text. The result for a text that {@linkplain #isTooLong is too long} is a single literal.
     *
     * @param parameters the names of the declared parameters in their order, which hints propose for {@code {0}} and
     *     {@code %s}
     */
    public static Result<MessageTemplate> parse(String text, SourceMap place, List<String> parameters) {
        if (Cursor.nextSyntax(text, 0) == text.length() || isTooLong(text)) {
            return Result.of(MessageTemplate.verbatim(text), List.of());
        }
        Cursor cursor = new Cursor(text, place);
        MessageDiagnostics words = new MessageDiagnostics(place, parameters);
        List<Part> parts = new PartsParser(cursor, words, parameters).parse(NestingContext.NONE);
        MessageTemplate template =
                cursor.hasErrors() ? MessageTemplate.verbatim(text) : new MessageTemplate(text, parts);
        return Result.of(template, cursor.diagnostics());
    }

    /** Returns whether the text has {@code printf} placeholders, which show parameters without naming them. */
    public static boolean hasPrintfPlaceholder(String text) {
        for (int percent = text.indexOf('%'); percent >= 0; percent = text.indexOf('%', percent + 1)) {
            if (PrintfPlaceholder.end(text, percent) > percent) {
                return true;
            }
        }
        return false;
    }
}
