package dev.errata.runtime.locale;

/** What CLDR says about locales beyond the shape of their tags: withdrawn language codes, usual scripts and parents. */
final class CldrLocales {
    private static final String LATIN = "Latn";

    private CldrLocales() {}

    /**
     * What a withdrawn language code stands for, which may have a script or a region: {@code sr-Latn} for {@code sh}. The code
     * itself if it is in use.
     */
    static String language(String code) {
        return valueOf(code, CldrTables.languages(), code);
    }

    /** The script that a language is usually written in, in a region or, where that is empty, at large. */
    static String script(String language, String region) {
        int place = region.isEmpty() ? -1 : indexOf(language.concat("-").concat(region), CldrTables.regionalScripts());
        if (place >= 0) {
            return keyBefore(place, CldrTables.regionalScripts());
        }
        return valueOf(language, CldrTables.scripts(), LATIN);
    }

    /** The parent of a canonical tag where shortening the tag does not give it; empty otherwise. */
    static String parent(String tag) {
        return valueOf(tag, CldrTables.parents(), "");
    }

    static boolean isRightToLeft(Subtags locale) {
        return indexOf(locale.current().likelyScript(), CldrTables.rightToLeft()) >= 0;
    }

    private static String valueOf(String word, String table, String otherwise) {
        int place = indexOf(word, table);
        return place < 0 ? otherwise : keyBefore(place, table);
    }

    /**
     * Where a word stands in a table, or -1. A table is words between blanks; what the words after it have in common, their key,
     * ends in a colon.
     */
    static int indexOf(String word, String table) {
        if (word.isEmpty() || word.indexOf(':') >= 0) {
            return -1;
        }
        int end = word.length();
        int at = table.indexOf(word);
        while (at >= 0 && !(isBlank(table, at - 1) && isBlank(table, at + end))) {
            at = table.indexOf(word, at + 1);
        }
        return at;
    }

    static int numberBefore(int place, String table) {
        int colon = table.lastIndexOf(':', place);
        int number = 0;
        for (int at = table.lastIndexOf(' ', colon) + 1; at < colon; at++) {
            number = number * 10 + table.charAt(at) - '0';
        }
        return number;
    }

    private static String keyBefore(int place, String table) {
        int colon = table.lastIndexOf(':', place);
        return table.substring(table.lastIndexOf(' ', colon) + 1, colon);
    }

    private static boolean isBlank(String table, int at) {
        return at < 0 || at >= table.length() || table.charAt(at) == ' ';
    }
}
