package dev.errata.runtime.message;

import org.jspecify.annotations.Nullable;

/**
 * Takes a message in ICU MessageFormat syntax apart. The catalog's compiler has refused what is wrong, so that nothing is
 * reported here: a brace that opens no argument is a literal.
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
     * Reads a whole message.
     *
     * @param text the text of a bundle
     * @param plain how the error's arguments are printed
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
     * @param number what {@code #} stands for; null where it is plain text
     * @return null where the text is broken
     */
    @Nullable
    CompiledText branch(@Nullable MessageElement number, int depth) {
        CompiledTextBuilder branch = new CompiledTextBuilder();
        while (!cursor.accept('}')) {
            if (cursor.isAtEnd() || !read(branch, number, depth)) {
                return null;
            }
        }
        return branch.passage();
    }

    /** Reads what comes next, at least a character; false for a brace that opens no argument. */
    private boolean read(CompiledTextBuilder into, @Nullable MessageElement number, int depth) {
        char c = cursor.next();
        if (c == QUOTE) {
            quote(into, number != null);
        } else if (c == '{') {
            MessageElement argument = arguments.read(number, depth);
            if (argument == null) {
                return false;
            }
            into.append(argument);
        } else if (c == '#' && number != null) {
            into.append(number);
        } else {
            into.append(c);
        }
        return true;
    }

    /** A doubled apostrophe is one; directly before a sign of the syntax it opens a quotation; any other is itself. */
    private void quote(CompiledTextBuilder into, boolean withNumber) {
        char next = cursor.peek();
        if (next == '{' || next == '}' || (next == '#' && withNumber)) {
            quotation(into);
        } else {
            cursor.accept(QUOTE);
            into.append(QUOTE);
        }
    }

    private void quotation(CompiledTextBuilder into) {
        while (!cursor.isAtEnd()) {
            char c = cursor.next();
            if (c == QUOTE && !cursor.accept(QUOTE)) {
                return;
            }
            into.append(c);
        }
    }
}
