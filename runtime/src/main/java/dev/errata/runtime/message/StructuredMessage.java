package dev.errata.runtime.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A message with formats or branches. */
final class StructuredMessage extends Message {
    private final CompiledText whole;
    private final PlainArguments plain;
    private final TextLocale locale;

    private StructuredMessage(CompiledText whole, PlainArguments plain, TextLocale locale) {
        this.whole = whole;
        this.plain = plain;
        this.locale = locale;
    }

    /** A {@link Message}, so that its reader need not load this class for a flat one. */
    static Message of(CompiledText whole, PlainArguments plain, TextLocale locale) {
        return new StructuredMessage(whole, plain, locale);
    }

    @Override
    public String render(@Nullable Object[] arguments, boolean masked, Locale reader) {
        RenderContext rendering = new RenderContext(arguments, masked, plain, locale, reader);
        whole.print(rendering);
        return rendering.text();
    }
}
