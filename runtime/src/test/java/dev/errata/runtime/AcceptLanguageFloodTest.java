package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Headers of any content and size, in large numbers. */
class AcceptLanguageFloodTest {
    private static final List<String> REAL = List.of(
            "en-US,en;q=0.5",
            "de-AT,de-DE;q=0.9,de;q=0.8,en-US;q=0.7,en;q=0.6",
            "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5",
            "zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7",
            "zh-Hant-HK;q=1, sr-Latn-RS;q=0.8, iw;q=0.3",
            "es-419,es;q=0.9,pt-BR;q=0",
            "da, en-gb;q=0.8, en;q=0.7",
            "nb-NO,no;q=0.8,nn;q=0.6,en-XA;q=0.4",
            "i-klingon, x-pirate, de-CH-1996-u-co-phonebk;q=0.3",
            "*");

    private static final String PIECES =
            "\ud83d\ude00\ud800\udc00\u0000\r\n\t ,;=*-_.qQ0159aAzZ\u0130\u0131\u0660\uffff";

    private static final String CATALOG = "en de de-AT>1 es es-419>3 zh zh-Hant nb he pt-BR de-CH-1996>1 en-XA>0 ar-XB";

    private static CatalogLocales catalog() {
        return CatalogLocalesTest.of(CATALOG);
    }

    @Test
    void anyHeaderGivesAValidLocale() {
        CatalogLocales locales = catalog();
        Random random = new Random(4);
        Set<Locale> negotiated = new LinkedHashSet<>();
        for (int i = 0; i < 300_000; i++) {
            String header = mutated(random);
            Locale locale = locales.negotiate(header);
            negotiated.add(locale);
            if (i % 100 == 0) {
                assertThat(catalog().negotiate(header)).as(header).isEqualTo(locale);
            }
        }

        assertThat(negotiated).hasSizeGreaterThan(50).allSatisfy(locale -> {
            assertThat(Locale.forLanguageTag(locale.toLanguageTag())).isEqualTo(locale);
            assertThat(locale.hasExtensions()).isFalse();
            assertThat(locales.negotiate(locale.toLanguageTag())).isEqualTo(locale);
            assertThat(locale.getVariant()).isIn("", "1996");
            assertThat(locales.all()).contains(locales.nearest(locale));
        });
    }

    private static String mutated(Random random) {
        StringBuilder header = new StringBuilder(REAL.get(random.nextInt(REAL.size())));
        for (int changes = random.nextInt(6); changes > 0; changes--) {
            int at = random.nextInt(header.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> header.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 1 -> header.delete(at, Math.min(header.length(), at + 1 + random.nextInt(3)));
                case 2 -> header.insert(at, (char) random.nextInt(0x10000));
                case 3 -> header.insert(at, REAL.get(random.nextInt(REAL.size())));
                default -> header.setLength(at);
            }
        }
        return header.toString();
    }

    /** The JDK's lookup only knows shorter tags as parents, and no default locale. */
    @Test
    void simpleHeadersHaveTheSameResultAsInTheJdk() {
        List<String> languages = List.of("en", "de", "fr", "it", "ja", "pl", "cs", "xx", "tlh");
        List<String> regions = List.of("", "", "-DE", "-FR", "-CH", "-JP");
        List<Locale> all = new ArrayList<>();
        for (String tag : List.of("en", "de", "de-CH", "fr", "fr-CH", "ja", "ja-JP")) {
            all.add(Locale.forLanguageTag(tag));
        }
        CatalogLocales locales = CatalogLocalesTest.of("en de de-CH>1 fr fr-CH>3 ja ja-JP>5");
        Random random = new Random(5);
        int answered = 0;
        for (int i = 0; i < 20_000; i++) {
            Set<String> tags = new LinkedHashSet<>();
            for (int count = random.nextInt(8); count >= 0; count--) {
                tags.add(languages.get(random.nextInt(languages.size())) + regions.get(random.nextInt(regions.size())));
            }
            List<String> ranges = new ArrayList<>();
            for (String tag : tags) {
                ranges.add(tag + (random.nextInt(3) == 0 ? "" : ";q=0." + (1 + random.nextInt(999))));
            }
            String header = String.join(random.nextBoolean() ? "," : ", ", ranges);
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), all);
            answered += found == null ? 0 : 1;

            assertThat(locales.nearest(locales.negotiate(header)))
                    .as(header)
                    .isEqualTo(found == null ? Locale.ENGLISH : found);
        }
        assertThat(answered).isBetween(10_000, 19_999);
    }

    /** Characters after the limit are not read: reading all would take minutes here. */
    @Test
    void aMegabyteIsReadUpToTheLimit() {
        CatalogLocales locales = catalog();
        String ranges = "xx-YY;q=0.5,".repeat(90_000);
        String excluded = "de;q=0,de-AT;q=0.001,".repeat(50_000);
        String one = "x".repeat(1_000_000);

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 100_000; i++) {
                assertThat(locales.negotiate(ranges)).isEqualTo(Locale.ENGLISH);
            }
        });
        assertThat(locales.negotiate(excluded)).isEqualTo(Locale.forLanguageTag("de-AT"));
        assertThat(locales.negotiate(one)).isEqualTo(Locale.ENGLISH);
        assertThat(locales.negotiate(List.of(one, "de"))).isEqualTo(Locale.ENGLISH);
        assertThat(locales.negotiate(List.of("de", one))).isEqualTo(Locale.GERMAN);
    }

    @Test
    void aKnownHeaderIsNegotiatedWithoutAllocation() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        CatalogLocales locales = catalog();
        String header = "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5";
        locales.negotiate(header);
        thread.getCurrentThreadAllocatedBytes();

        long before = thread.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10_000; i++) {
            locales.negotiate(header);
        }

        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(10_000);
    }
}
