package dev.errata.runtime.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A parsed message. It is immutable and safe for use by multiple threads. */
public abstract sealed class Message permits FlatMessage, StructuredMessage {
    /** The usual length of a formatted argument, in chars. */
    static final int ROOM = 16;

    /** For the two subclasses. */
    Message() {}

    /**
     * Formats the message. Arguments are not parsed, so braces in them have no meaning.
     *
     * @param arguments an argument for each parameter, null if it is missing
     * @param masked whether to replace sensitive arguments by {@code ***}
     * @param userLocale the locale for numbers, dates and times, if it has the language and script of the text;
     *     otherwise the text's own locale is used
     * @return the text
     */
    public abstract String render(@Nullable Object[] arguments, boolean masked, Locale userLocale);
}
