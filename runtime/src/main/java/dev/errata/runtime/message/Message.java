package dev.errata.runtime.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A message taken apart. It is immutable, so that any number of threads may print it. */
public abstract sealed class Message permits FlatMessage, StructuredMessage {
    /** What an argument usually takes. */
    static final int ROOM = 16;

    /** For the two kinds of messages. */
    Message() {}

    /**
     * Prints the message. An argument is printed, never read: braces in it are braces.
     *
     * @param arguments an argument for each parameter, null where it is missing
     * @param masked whether sensitive arguments stay hidden
     * @param reader whose numbers and dates are printed, if she reads the text's language
     * @return the text
     */
    public abstract String render(@Nullable Object[] arguments, boolean masked, Locale reader);
}
