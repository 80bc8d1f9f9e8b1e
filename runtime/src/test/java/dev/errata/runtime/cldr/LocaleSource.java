package dev.errata.runtime.cldr;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.impl.locale.LikelySubtags;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes {@code CldrTables}: withdrawn languages, scripts, parents and directions. */
final class LocaleSource {
    /** The script of languages that are in no table. */
    private static final String LATIN = "Latn";

    /** Styles of Arabic and Syriac, which have no separate characters and therefore no direction in Unicode. */
    private static final Set<String> RIGHT_TO_LEFT_STYLES = Set.of("Aran", "Syre", "Syrj", "Syrn");

    private static final Pattern LIKELY_KEY = Pattern.compile("\\b([a-z]{2,3})(?:-\\*)?-([A-Z]{2}|[0-9]{3})=");

    private LocaleSource() {}

    static String write() {
        Source source = new Source();
        source.line(0, "/**");
        source.line(
                0,
                " * Data of CLDR about locales. A key ends with a colon, and its words follow; see {@link CldrLocales}.");
        source.line(0, " */");
        source.line(0, "final class CldrTables {");
        source.line(1, "private CldrTables() {}").line(0, "");
        source.line(1, "/** The withdrawn language codes by their replacement. */");
        source.table("languages", languages()).line(0, "");
        source.line(1, "/** The languages by their usual script, except those in Latin script. */");
        source.table("scripts", scripts()).line(0, "");
        source.line(1, "/** The regions in which a language has another usual script, by that script. */");
        source.table("regionalScripts", regionalScripts()).line(0, "");
        source.line(1, "/** The locales whose parent is not a shorter tag, by the parent. */");
        source.table("parents", parents()).line(0, "");
        source.line(1, "/** The locales with a region for which CLDR has data. */");
        source.method("regional", String.join(" ", regional())).line(0, "");
        source.line(1, "/** The regions of ISO 3166 and those of CLDR's locales. */");
        source.method("regions", String.join(" ", regions())).line(0, "");
        source.line(1, "/** The scripts that are written from right to left. */");
        source.method("rightToLeft", String.join(" ", rightToLeft()));
        return source.line(0, "}").toString();
    }

    static Map<String, Set<String>> languages() {
        Map<String, Set<String>> languages = new TreeMap<>();
        UResourceBundle aliases = bundle("metadata").get("alias").get("language");
        for (int i = 0; i < aliases.getSize(); i++) {
            UResourceBundle alias = aliases.get(i);
            if (alias.getKey().length() <= 3) {
                add(Source.tag(alias.get("replacement").getString()), alias.getKey(), languages);
            }
        }
        return languages;
    }

    private static Map<String, Set<String>> scripts() {
        Map<String, Set<String>> scripts = new TreeMap<>();
        for (String language : codes()) {
            String script = script(new ULocale(language));
            if (!script.isEmpty() && !script.equals(LATIN) && !isWithdrawn(language)) {
                add(script, language, scripts);
            }
        }
        return scripts;
    }

    /** Every code that a language might have. */
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                String two = "" + first + second;
                codes.add(two);
                for (char third = 'a'; third <= 'z'; third++) {
                    codes.add(two + third);
                }
            }
        }
        return codes;
    }

    private static Map<String, Set<String>> regionalScripts() {
        Map<String, Set<String>> scripts = new TreeMap<>();
        Matcher key = LIKELY_KEY.matcher(LikelySubtags.INSTANCE.toString());
        while (key.find()) {
            String language = key.group(1);
            String script = script(new ULocale(language, key.group(2)));
            if (!language.equals("und") && !isWithdrawn(language) && !script.equals(script(new ULocale(language)))) {
                add(script, language + "-" + key.group(2), scripts);
            }
        }
        return scripts;
    }

    private static Map<String, Set<String>> parents() {
        Map<String, Set<String>> parents = new TreeMap<>();
        UResourceBundle table = bundle("supplementalData").get("parentLocales");
        for (int i = 0; i < table.getSize(); i++) {
            UResourceBundle parent = table.get(i);
            String tag = Source.tag(parent.getKey());
            List<String> children = parent.getType() == UResourceBundle.ARRAY
                    ? List.of(parent.getStringArray())
                    : List.of(parent.getString());
            for (String child : children) {
                boolean isFoundByShortening = child.startsWith(parent.getKey() + "_");
                if (!isFoundByShortening) {
                    add(tag, Source.tag(child), parents);
                }
            }
        }
        return parents;
    }

    private static Set<String> regional() {
        Set<String> regional = new TreeSet<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (!locale.getCountry().isEmpty() && locale.getVariant().isEmpty()) {
                regional.add(locale.toLanguageTag());
            }
        }
        return regional;
    }

    private static Set<String> regions() {
        Set<String> regions = new TreeSet<>(List.of(ULocale.getISOCountries()));
        for (ULocale locale : ULocale.getAvailableLocales()) {
            regions.add(locale.getCountry());
        }
        regions.remove("");
        return regions;
    }

    private static Set<String> rightToLeft() {
        Set<String> scripts = new TreeSet<>(RIGHT_TO_LEFT_STYLES);
        for (int script = 0; script <= UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT); script++) {
            if (UScript.isRightToLeft(script)) {
                scripts.add(UScript.getShortName(script));
            }
        }
        return scripts;
    }

    static boolean isWithdrawn(String language) {
        return WITHDRAWN.contains(language);
    }

    private static final Set<String> WITHDRAWN = withdrawn();

    private static Set<String> withdrawn() {
        Set<String> withdrawn = new TreeSet<>();
        languages().values().forEach(withdrawn::addAll);
        return withdrawn;
    }

    private static String script(ULocale locale) {
        return ULocale.addLikelySubtags(locale).getScript();
    }

    private static UResourceBundle bundle(String name) {
        return UResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, name, ICUResourceBundle.ICU_DATA_CLASS_LOADER);
    }

    private static void add(String key, String word, Map<String, Set<String>> words) {
        words.computeIfAbsent(key, added -> new TreeSet<>()).add(word);
    }
}
