package dev.errata.runtime.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A message with formats or branches. */
final class StructuredMessage extends Message {
    private final CompiledText text;
    private final PlainArguments plain;
    private final TextLocale locale;

    private StructuredMessage(CompiledText text, PlainArguments plain, TextLocale locale) {
        this.text = text;
        this.plain = plain;
        this.locale = locale;
    }

    /**
     * Returns a {@link Message}, so that the code that calls this method does not load this class for a flat message.
     */
    static Message of(CompiledText text, PlainArguments plain, TextLocale locale) {
        return new StructuredMessage(text, plain, locale);
    }

    @Override
    public String render(@Nullable Object[] arguments, boolean masked, Locale userLocale) {
        RenderContext context = new RenderContext(arguments, masked, plain, locale, userLocale);
        text.print(context);
        return context.text();
    }
}
