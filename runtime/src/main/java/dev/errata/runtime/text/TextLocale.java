package dev.errata.runtime.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of a catalog's locales as its texts need it: the plural rules of their language, and formats for those who read it. */
final class TextLocale {
    /** A power of two, so that a hash code's low bits are a place. */
    private static final int REMEMBERED = 16;

    private final String tag;
    private volatile @Nullable PluralRules cardinal;
    private volatile @Nullable PluralRules ordinal;

    /** The last reader seen of each place; written by any thread, since entries are immutable or safe to share. */
    private final Map.@Nullable Entry<Locale, LocaleFormats>[] seen = places();

    TextLocale(String tag) {
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
        int place = reader.hashCode() & (REMEMBERED - 1);
        Map.Entry<Locale, LocaleFormats> last = seen[place];
        if (last == null || !last.getKey().equals(reader)) {
            last = Map.entry(reader, new LocaleFormats(FormatLocale.of(tag, reader)));
            seen[place] = last;
        }
        return last.getValue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no generic arrays
    private static Map.@Nullable Entry<Locale, LocaleFormats>[] places() {
        return new Map.Entry[REMEMBERED];
    }
}
