package dev.errata.runtime.message;

import dev.errata.runtime.locale.PluralRules;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One printing of a message: the arguments, whom it is for, and the text so far. */
final class RenderContext {
    private static final int ROOM = 120;

    private final StringBuilder text = new StringBuilder(ROOM);
    private final @Nullable Object[] arguments;
    private final boolean masked;
    private final PlainArguments plain;
    private final TextLocale locale;
    private final Locale reader;
    private @Nullable LocaleFormats formats;

    RenderContext(
            @Nullable Object[] arguments, boolean masked, PlainArguments plain, TextLocale locale, Locale reader) {
        this.arguments = arguments;
        this.masked = masked;
        this.plain = plain;
        this.locale = locale;
        this.reader = reader;
    }

    String text() {
        return text.toString();
    }

    void append(String part) {
        text.append(part);
    }

    /** The argument without a format, or what stands for it. */
    void appendPlain(int place) {
        text.append(plain.text(arguments, place, masked));
    }

    /** The argument; null where it is missing or must not be seen. */
    @Nullable
    Object visible(int place) {
        return plain.visible(arguments, place, masked);
    }

    /** The rules of the text's language, whoever reads it. */
    PluralRules rules(boolean ordinal) {
        return ordinal ? locale.ordinal() : locale.cardinal();
    }

    LocaleFormats formats() {
        LocaleFormats known = formats;
        if (known == null) {
            known = locale.formats(reader);
            formats = known;
        }
        return known;
    }

    ZoneId zone() {
        return plain.zone();
    }
}
