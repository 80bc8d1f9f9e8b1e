package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.MessageDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.SourceMap;
import java.util.List;

/**
 * Takes a message apart, strictly, in one pass over the text.
 *
 * <p>Quoting is ICU's: {@code ''} is an apostrophe, and an apostrophe directly before a brace opens a quotation up to the
 * next one. Whether the placeholders name parameters, and what these are, is for checks to find out.
 */
public final class MessageParser {
    /** The most characters that a text may have, as people count them, more or less. */
    public static final int MOST_CHARACTERS = 10_000;

    private MessageParser() {}

    /** Whether a text has more characters than a text may have. */
    public static boolean isTooLong(String text) {
        return text.length() > MOST_CHARACTERS && text.codePointCount(0, text.length()) > MOST_CHARACTERS;
    }

    /** Takes a text apart. A broken one gives itself as one literal, so that there is always something to print. */
    public static Result<MessageTemplate> parse(String text, SourceMap place) {
        return parse(text, place, List.of());
    }

    /**
     * Parses a text. One that {@linkplain #isTooLong is too long} is not parsed: it gives itself as one literal.
     *
     * @param parameters the names that are declared, in order: what hints propose for {@code {0}} and {@code %s}
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

    /** Whether the text has {@code printf}'s placeholders, so that it shows parameters in its own way. */
    public static boolean hasPrintfPlaceholder(String text) {
        for (int percent = text.indexOf('%'); percent >= 0; percent = text.indexOf('%', percent + 1)) {
            if (PrintfPlaceholder.end(text, percent) > percent) {
                return true;
            }
        }
        return false;
    }
}
