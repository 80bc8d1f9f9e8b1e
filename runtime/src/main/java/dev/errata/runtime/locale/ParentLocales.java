package dev.errata.runtime.locale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Determines the locales from which a locale inherits, according to CLDR. */
public final class ParentLocales {
    private ParentLocales() {}

    /**
     * Returns the parents of a locale, the nearest first, such as {@code [es-419, es]} for {@code es-MX}. They have the
     * same script as the locale: {@code zh-TW} has the parent {@code zh-Hant} and not {@code zh}. The root locale is
     * not included.
     *
     * @param tag any BCP 47 tag
     * @return canonical tags, unmodifiable; empty for a language without script and region
     */
    public static List<String> of(String tag) {
        List<String> parents = new ArrayList<>();
        String parent = LocaleTags.parent(LocaleTags.inherited(tag));
        while (!parent.isEmpty()) {
            parents.add(LocaleTags.readable(parent));
            parent = LocaleTags.parent(parent);
        }
        return Collections.unmodifiableList(parents);
    }
}
