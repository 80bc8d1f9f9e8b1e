package dev.errata.runtime.message;

/** A part of a message that depends on an argument, which it knows by its parameter's place. */
sealed interface MessageElement permits Placeholder, FormattedNumber, FormattedDateTime, Plural, Select {
    void print(RenderContext to);
}
