package dev.errata.runtime.locale;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares parents, scripts, directions and codes of all locales with ICU4J. */
class CldrLocalesAgainstIcuTest {
    private static final ULocale[] LOCALES = ULocale.getAvailableLocales();
    private static final int LEAST_LOCALES = 900;

    /** A code that ICU knew before CLDR did. */
    private static final Map<String, String> OF_ICU_ALONE = Map.of("jaw", "jv");

    private static final int PAIRS = 20_000;

    @Test
    void parentsAreThoseOfIcusBundles() {
        int compared = 0;
        for (ULocale locale : LOCALES) {
            String tag = locale.toLanguageTag();
            Set<String> expected = new LinkedHashSet<>();
            for (UResourceBundle at = parent(bundle(locale)); at != null; at = parent(at)) {
                expected.add(LocaleTags.inherited(at.getULocale().toLanguageTag()));
            }
            expected.remove(LocaleTags.inherited(tag));
            List<String> parents = new ArrayList<>();
            ParentLocales.of(tag).forEach(parent -> parents.add(LocaleTags.inherited(parent)));

            assertThat(parents).as(tag).containsExactlyElementsOf(expected);
            compared++;
        }
        assertThat(compared).isGreaterThanOrEqualTo(LEAST_LOCALES);
    }

    private static UResourceBundle bundle(ULocale locale) {
        return UResourceBundle.getBundleInstance(
                ICUData.ICU_BASE_NAME, locale.getName(), ICUResourceBundle.ICU_DATA_CLASS_LOADER);
    }

    private static UResourceBundle parent(UResourceBundle of) {
        UResourceBundle parent = ((ICUResourceBundle) of).getParent();
        return parent == null || parent.getULocale().equals(ULocale.ROOT) ? null : parent;
    }

    @Test
    void scriptsAndDirectionsAreThoseOfIcu() {
        List<ULocale> locales = new ArrayList<>(List.of(LOCALES));
        for (String language : Locale.getISOLanguages()) {
            locales.add(new ULocale(language));
        }
        Random random = new Random(4);
        String[] regions = Locale.getISOCountries();
        for (int i = 0; i < PAIRS; i++) {
            String language = LOCALES[random.nextInt(LOCALES.length)].getLanguage();
            locales.add(new ULocale(language, regions[random.nextInt(regions.length)]));
        }
        for (ULocale locale : locales) {
            String script = ULocale.addLikelySubtags(locale).getScript();
            Subtags ours = Subtags.of(locale.toLanguageTag());

            assertThat(ours.current().likelyScript())
                    .as(locale.getName())
                    .isEqualTo(script.isEmpty() ? "Latn" : script);
            assertThat(CldrLocales.isRightToLeft(ours)).as(locale.getName()).isEqualTo(locale.isRightToLeft());
        }
        assertThat(locales).hasSizeGreaterThan(PAIRS + LEAST_LOCALES);
    }

    @Test
    void withdrawnLanguageCodesAreReplaced() {
        Map<String, String> differing = new TreeMap<>();
        int withdrawn = 0;
        for (String code : codes()) {
            String today = ULocale.createCanonical(code).toLanguageTag();
            if (!CldrLocales.language(code).equals(today)) {
                differing.put(code, today);
            }
            withdrawn += today.equals(code) ? 0 : 1;
        }
        assertThat(differing).isEqualTo(OF_ICU_ALONE);
        assertThat(withdrawn).isGreaterThan(400);
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (int code = 0; code < 27 * 26 * 26; code++) {
            char first = (char) ('a' + code / 26 % 26);
            char second = (char) ('a' + code % 26);
            int third = code / 26 / 26;
            codes.add("" + first + second + (third == 0 ? "" : (char) ('a' + third - 1)));
        }
        return codes;
    }
}
