package dev.errata.runtime.locale;

import java.util.Locale;

/**
 * The subtags of a language tag in the case that BCP 47 recommends, without extensions and private use subtags. A
 * missing subtag is empty. {@link Locale#forLanguageTag} is not used, because its first call in a JVM takes 2 ms.
 */
record Subtags(String language, String script, String region, String variant) {
    private static final int SCRIPT_LENGTH = 4;
    private static final int REGION_LENGTH = 2;
    private static final int LONGER_LENGTH = 3;

    static Subtags of(Locale locale) {
        String variant = locale.getVariant().replace('_', '-').toLowerCase(Locale.ROOT);
        return new Subtags(locale.getLanguage(), locale.getScript(), locale.getCountry(), variant);
    }

    static Subtags of(String tag) {
        String language = "";
        String script = "";
        String region = "";
        String variant = "";
        int end = -1;
        while (end < tag.length()) {
            int from = end + 1;
            int dash = tag.indexOf('-', from);
            end = dash < 0 ? tag.length() : dash;
            String subtag = tag.substring(from, end);
            if (from == 0) {
                language = subtag.toLowerCase(Locale.ROOT);
            } else if (subtag.length() == 1) {
                break;
            } else if (!variant.isEmpty()) {
                variant = variant.concat("-").concat(subtag.toLowerCase(Locale.ROOT));
            } else if (region.isEmpty() && isRegion(subtag)) {
                region = subtag.toUpperCase(Locale.ROOT);
            } else if (region.isEmpty() && script.isEmpty() && isScript(subtag)) {
                script = titleCase(subtag);
            } else if (region.isEmpty() && script.isEmpty() && subtag.length() == LONGER_LENGTH) {
                language = subtag.toLowerCase(Locale.ROOT);
            } else {
                variant = subtag.toLowerCase(Locale.ROOT);
            }
        }
        return new Subtags(language, script, region, variant);
    }

    /**
     * Replaces a withdrawn language code. The script and region of the replacement are used if they are missing here.
     */
    Subtags current() {
        String replacement = CldrLocales.language(language);
        if (replacement.equals(language)) {
            return this;
        }
        Subtags of = of(replacement);
        return new Subtags(
                of.language, script.isEmpty() ? of.script : script, region.isEmpty() ? of.region : region, variant);
    }

    Subtags language(String other) {
        return new Subtags(other, script, region, variant);
    }

    Subtags script(String other) {
        return new Subtags(language, other, region, variant);
    }

    /** Returns the script in which texts of the locale are written. */
    String likelyScript() {
        return script.isEmpty() ? CldrLocales.script(language, region) : script;
    }

    String tag() {
        StringBuilder tag = new StringBuilder(language);
        append(script, tag);
        append(region, tag);
        append(variant, tag);
        return tag.toString();
    }

    /** Returns whether a subtag is a script. A variant of four characters begins with a digit. */
    static boolean isScript(String subtag) {
        return subtag.length() == SCRIPT_LENGTH && subtag.charAt(0) > '9';
    }

    private static boolean isRegion(String subtag) {
        return subtag.length() == REGION_LENGTH || (subtag.length() == LONGER_LENGTH && subtag.charAt(0) <= '9');
    }

    private static String titleCase(String subtag) {
        return subtag.substring(0, 1)
                .toUpperCase(Locale.ROOT)
                .concat(subtag.substring(1).toLowerCase(Locale.ROOT));
    }

    private static void append(String subtag, StringBuilder tag) {
        if (!subtag.isEmpty()) {
            tag.append('-').append(subtag);
        }
    }
}
