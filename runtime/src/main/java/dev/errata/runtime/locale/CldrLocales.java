package dev.errata.runtime.locale;

/** Provides facts of CLDR about locales: replacements of withdrawn language codes, usual scripts, and parents. */
final class CldrLocales {
    private static final String LATIN = "Latn";

    private CldrLocales() {}

    /**
     * Returns the replacement of a withdrawn language code, which may have a script or a region, such as {@code
     * sr-Latn} for {@code sh}. Returns the code itself if it is in use.
     */
    static String language(String code) {
        return valueOf(code, CldrTables.languages(), code);
    }

    /** Returns the usual script of a language in a region, or in general if the region is empty. */
    static String script(String language, String region) {
        int index = region.isEmpty() ? -1 : indexOf(language.concat("-").concat(region), CldrTables.regionalScripts());
        if (index >= 0) {
            return keyBefore(index, CldrTables.regionalScripts());
        }
        return valueOf(language, CldrTables.scripts(), LATIN);
    }

    /** Returns the parent of a canonical tag if it is not the shortened tag; otherwise an empty text. */
    static String parent(String tag) {
        return valueOf(tag, CldrTables.parents(), "");
    }

    static boolean isRightToLeft(Subtags locale) {
        return indexOf(locale.current().likelyScript(), CldrTables.rightToLeft()) >= 0;
    }

    private static String valueOf(String word, String table, String defaultKey) {
        int index = indexOf(word, table);
        return index < 0 ? defaultKey : keyBefore(index, table);
    }

    /**
     * Returns the index of a word in a table, or -1. A table consists of words separated by spaces. A word that ends
     * with a colon is the key of the words after it.
     */
    static int indexOf(String word, String table) {
        if (word.isEmpty() || word.indexOf(':') >= 0) {
            return -1;
        }
        int end = word.length();
        int at = table.indexOf(word);
        while (at >= 0 && !(isBorder(table, at - 1) && isBorder(table, at + end))) {
            at = table.indexOf(word, at + 1);
        }
        return at;
    }

    static int numberBefore(int index, String table) {
        int colon = table.lastIndexOf(':', index);
        int number = 0;
        for (int at = table.lastIndexOf(' ', colon) + 1; at < colon; at++) {
            number = number * 10 + table.charAt(at) - '0';
        }
        return number;
    }

    private static String keyBefore(int index, String table) {
        int colon = table.lastIndexOf(':', index);
        return table.substring(table.lastIndexOf(' ', colon) + 1, colon);
    }

    private static boolean isBorder(String table, int at) {
        return at < 0 || at >= table.length() || table.charAt(at) == ' ';
    }
}
