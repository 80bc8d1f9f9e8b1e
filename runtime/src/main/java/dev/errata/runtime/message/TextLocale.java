package dev.errata.runtime.message;

import dev.errata.runtime.locale.LocaleTags;
import dev.errata.runtime.locale.PluralRules;
import dev.errata.runtime.lookup.BoundedCache;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of a catalog's locales as its texts need it: the plural rules of their language, and formats for those who read it. */
public final class TextLocale {
    private final String tag;
    private volatile @Nullable PluralRules cardinal;
    private volatile @Nullable PluralRules ordinal;

    private final BoundedCache<Locale, LocaleFormats> formats = new BoundedCache<>();
    private final BoundedCache<Locale, LocaleFormats> shared = new BoundedCache<>();

    /**
     * Names the locale.
     *
     * @param tag its BCP 47 tag
     */
    public TextLocale(String tag) {
        this.tag = tag;
    }

    PluralRules cardinal() {
        PluralRules known = cardinal;
        if (known == null) {
            known = PluralRules.cardinal(tag);
            cardinal = known;
        }
        return known;
    }

    PluralRules ordinal() {
        PluralRules known = ordinal;
        if (known == null) {
            known = PluralRules.ordinal(tag);
            ordinal = known;
        }
        return known;
    }

    /** The formats of the reader's own locale where it is in the text's language and script, else of the text's. */
    LocaleFormats formats(Locale reader) {
        LocaleFormats known = formats.get(reader);
        if (known == null) {
            known = shared(FormatLocale.of(tag, reader));
            if (LocaleTags.isShort(reader)) {
                formats.put(reader, known);
            }
        }
        return known;
    }

    /** Many users' locales come down to one, so that no number of them makes the formats of others be made again. */
    private LocaleFormats shared(Locale locale) {
        LocaleFormats known = shared.get(locale);
        if (known == null) {
            known = new LocaleFormats(locale);
            shared.put(locale, known);
        }
        return known;
    }
}
