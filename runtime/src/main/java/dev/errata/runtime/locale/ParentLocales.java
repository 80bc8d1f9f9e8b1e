package dev.errata.runtime.locale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a locale inherits from, as CLDR says. */
public final class ParentLocales {
    private ParentLocales() {}

    /**
     * The parents of a locale, the nearest first: {@code [es-419, es]} of {@code es-MX}. They are in a script that the locale's
     * readers read, so that {@code zh-TW} has the parent {@code zh-Hant} and never {@code zh}. The root is not among them.
     *
     * @param tag any BCP 47 tag
     * @return canonical tags; empty for a language at large
     */
    public static List<String> of(String tag) {
        List<String> parents = new ArrayList<>();
        String at = LocaleTags.parent(LocaleTags.inherited(tag));
        while (!at.isEmpty()) {
            parents.add(LocaleTags.readable(at));
            at = LocaleTags.parent(at);
        }
        return Collections.unmodifiableList(parents);
    }
}
