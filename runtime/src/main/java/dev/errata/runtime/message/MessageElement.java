package dev.errata.runtime.message;

/** A part of a message that depends on an argument, which it identifies by the index of the parameter. */
sealed interface MessageElement permits Placeholder, FormattedNumber, FormattedDateTime, Plural, Select {
    void print(RenderContext context);
}
