package dev.errata.runtime.message;

import dev.errata.runtime.locale.LocaleTags;
import dev.errata.runtime.locale.PluralRules;
import dev.errata.runtime.lookup.BoundedCache;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of a catalog's locales, with the plural rules of its language and the formats for users of its texts. It is safe
 * for use by multiple threads.
 */
public final class TextLocale {
    private final String tag;
    private volatile @Nullable PluralRules cardinal;
    private volatile @Nullable PluralRules ordinal;

    private final BoundedCache<Locale, LocaleFormats> formats = new BoundedCache<>();
    private final BoundedCache<Locale, LocaleFormats> shared = new BoundedCache<>();

    /**
     * Creates an instance.
     *
     * @param tag the BCP 47 tag of the locale
     */
    public TextLocale(String tag) {
        this.tag = tag;
    }

    PluralRules cardinal() {
        PluralRules cached = cardinal;
        if (cached == null) {
            cached = PluralRules.cardinal(tag);
            cardinal = cached;
        }
        return cached;
    }

    PluralRules ordinal() {
        PluralRules cached = ordinal;
        if (cached == null) {
            cached = PluralRules.ordinal(tag);
            ordinal = cached;
        }
        return cached;
    }

    /**
     * Returns the formats of the user's locale if it has the text's language and script, and otherwise those of the
     * text.
     */
    LocaleFormats formats(Locale userLocale) {
        LocaleFormats cached = formats.get(userLocale);
        if (cached == null) {
            cached = shared(FormatLocale.of(tag, userLocale));
            if (LocaleTags.isShort(userLocale)) {
                formats.put(userLocale, cached);
            }
        }
        return cached;
    }

    /** Many users' locales share one format locale, so a large number of them does not evict the formats of others. */
    private LocaleFormats shared(Locale locale) {
        LocaleFormats cached = shared.get(locale);
        if (cached == null) {
            cached = new LocaleFormats(locale);
            shared.put(locale, cached);
        }
        return cached;
    }
}
