package dev.errata.runtime.message;

import dev.errata.runtime.locale.PluralRules;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The state of formatting a message once: the arguments, the locale, and the text so far. */
final class RenderContext {
    private static final int INITIAL_CAPACITY = 120;

    private final StringBuilder text = new StringBuilder(INITIAL_CAPACITY);
    private final @Nullable Object[] arguments;
    private final boolean masked;
    private final PlainArguments plain;
    private final TextLocale locale;
    private final Locale userLocale;
    private @Nullable LocaleFormats formats;

    RenderContext(
            @Nullable Object[] arguments, boolean masked, PlainArguments plain, TextLocale locale, Locale userLocale) {
        this.arguments = arguments;
        this.masked = masked;
        this.plain = plain;
        this.locale = locale;
        this.userLocale = userLocale;
    }

    String text() {
        return text.toString();
    }

    void append(String part) {
        text.append(part);
    }

    /** Appends the argument without a format, or its replacement. */
    void appendPlain(int index) {
        text.append(plain.text(arguments, index, masked));
    }

    /** Returns the argument; null if it is missing or masked. */
    @Nullable
    Object visible(int index) {
        return plain.visible(arguments, index, masked);
    }

    /** Returns the rules of the text's language, which do not depend on the user. */
    PluralRules rules(boolean ordinal) {
        return ordinal ? locale.ordinal() : locale.cardinal();
    }

    LocaleFormats formats() {
        LocaleFormats known = formats;
        if (known == null) {
            known = locale.formats(userLocale);
            formats = known;
        }
        return known;
    }

    ZoneId zone() {
        return plain.zone();
    }
}
