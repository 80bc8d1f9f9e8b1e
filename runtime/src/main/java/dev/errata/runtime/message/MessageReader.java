package dev.errata.runtime.message;

import org.jspecify.annotations.Nullable;

/**
 * Parses a message in ICU MessageFormat syntax. The catalog compiler has rejected invalid messages, so no errors are
 * reported here: a brace that does not open a valid argument is a literal.
 */
public final class MessageReader {
    private static final char QUOTE = '\'';

    private final TextCursor cursor;
    private final ArgumentReader arguments;

    private MessageReader(String text, PlainArguments plain) {
        this.cursor = new TextCursor(text);
        this.arguments = new ArgumentReader(this, cursor, plain);
    }

    /**
     * Parses a message.
     *
     * @param text the text of a bundle
     * @param plain how the error's arguments are formatted by default
     * @param locale the locale of the text
     * @return the message
     */
    public static Message read(String text, PlainArguments plain, TextLocale locale) {
        CompiledTextBuilder whole = new CompiledTextBuilder();
        MessageReader reader = new MessageReader(text, plain);
        while (!reader.cursor.isAtEnd()) {
            int start = reader.cursor.at();
            if (!reader.read(whole, null, 0)) {
                reader.cursor.goBack(start);
                whole.append(reader.cursor.next());
            }
        }
        return whole.message(plain, locale);
    }

    /**
     * Reads a branch up to its closing brace.
     *
     * @param number the element for {@code #}; null if {@code #} is a literal
     * @return null if the branch is invalid
     */
    @Nullable
    CompiledText branch(@Nullable MessageElement number, int depth) {
        CompiledTextBuilder branch = new CompiledTextBuilder();
        while (!cursor.accept('}')) {
            if (cursor.isAtEnd() || !read(branch, number, depth)) {
                return null;
            }
        }
        return branch.text();
    }

    /** Reads an argument or a character; returns false for a brace that does not open a valid argument. */
    private boolean read(CompiledTextBuilder builder, @Nullable MessageElement number, int depth) {
        char c = cursor.next();
        if (c == QUOTE) {
            quote(builder, number != null);
        } else if (c == '{') {
            MessageElement argument = arguments.read(number, depth);
            if (argument == null) {
                return false;
            }
            builder.append(argument);
        } else if (c == '#' && number != null) {
            builder.append(number);
        } else {
            builder.append(c);
        }
        return true;
    }

    /**
     * Two apostrophes are an apostrophe. An apostrophe directly before a special character starts quoted text. Any
     * other apostrophe represents itself.
     */
    private void quote(CompiledTextBuilder builder, boolean withNumber) {
        char next = cursor.peek();
        if (next == '{' || next == '}' || (next == '#' && withNumber)) {
            quotation(builder);
        } else {
            cursor.accept(QUOTE);
            builder.append(QUOTE);
        }
    }

    private void quotation(CompiledTextBuilder builder) {
        while (!cursor.isAtEnd()) {
            char c = cursor.next();
            if (c == QUOTE && !cursor.accept(QUOTE)) {
                return;
            }
            builder.append(c);
        }
    }
}
