package dev.errata.runtime.text;

import dev.errata.runtime.CatalogLocales;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A program that formats messages for a large number of locales, and prints by how many bytes its heap grew. */
public final class HostileLocales {
    private static final String MESSAGE = "{a, number} {b, date, long} {c, time, short}";
    private static final Object[] ARGUMENTS = {1234.5, LocalDate.of(2026, 11, 22), LocalTime.NOON};
    private static final String[] DIGITS = {"latn", "arab", "deva", "thai", "fullwide", "beng", "olck", "none"};

    private final Random random = new Random(20261127);
    private final TestTexts texts = new TestTexts(
            "en de zh-Hant",
            "UTC",
            "ERROR a b c\n",
            new String[] {"\u0001" + MESSAGE + "\u0001\u0001\u0001"},
            new String[] {"\u0001" + MESSAGE + "\u0001\u0001\u0001"},
            new String[] {"\u0001" + MESSAGE + "\u0001\u0001\u0001"});
    private final ErrorTexts error = texts.of(0);
    private final CatalogLocales locales = CatalogLocales.of(texts);

    private final Locale[] withExtensions = new Locale[2_000];

    /** The JDK caches locales with extensions for a while, so they are created before the heap is measured. */
    private HostileLocales() {
        for (int i = 0; i < withExtensions.length; i++) {
            String tag = (i % 2 == 0 ? "en-" : "de-") + text('A', 2);
            withExtensions[i] = Locale.forLanguageTag(
                    switch (i % 3) {
                        case 0 -> tag + "-u-nu-" + DIGITS[random.nextInt(DIGITS.length)];
                        case 1 -> tag + "-u-ca-" + text('a', 5) + "-rg-" + text('a', 2) + "zzzz";
                        default -> "en-GB-u-nu-" + text('a', 4) + "-x-" + text('a', 8);
                    });
        }
    }

    public static void main(String[] arguments) {
        HostileLocales program = new HostileLocales();
        program.formatForRealLocales();
        long before = usedBytes();
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            program.formatForHostileLocale(i);
        }
        System.out.println("grown by " + (usedBytes() - before));
    }

    private void format(String header) {
        format(locales.negotiate(header));
    }

    private void format(Locale locale) {
        error.message(ARGUMENTS, locale);
    }

    /** Fills the caches of the JDK with real locales, which are not measured. */
    private void formatForRealLocales() {
        for (String language : new String[] {"en", "de", "zh-Hant"}) {
            for (String region : Locale.getISOCountries()) {
                format(language + "-" + region);
                format(Locale.forLanguageTag(language + "-" + region + "-u-nu-latn"));
            }
            for (String digits : DIGITS) {
                format(Locale.forLanguageTag(language + "-u-nu-" + digits));
            }
        }
        for (String region : new String[] {"001", "150", "XK"}) {
            format("en-" + region);
        }
    }

    private void formatForHostileLocale(int number) {
        String language = number % 3 == 0 ? "de" : number % 3 == 1 ? "en" : "zh-Hant";
        String region = random.nextBoolean() ? text('A', 2) : "" + (100 + random.nextInt(900));
        String tag = language + "-" + region;
        switch (number % 16) {
            case 0, 1 -> format(tag);
            case 2 -> format("fr-" + region + ", en-Latn-" + region + ";q=0.9");
            case 3 -> format("en-" + region + "-" + text('a', 8));
            case 4 -> format(tag + "-u-nu-" + text('a', 4) + "-x-" + text('a', 8));
            case 5 -> format(text('a', 2 + random.nextInt(7)) + "-" + region + ", en;q=0, *");
            case 6 -> format("en-" + text('a', 4) + "-" + region + ", de-" + region + ";q=0.2");
            case 7 -> format("en-GB-" + text('a', 3) + "-" + region);
            case 8, 9, 10 -> format(withExtensions[random.nextInt(withExtensions.length)]);
            case 11 -> format(made("en", region, number % 160 == 11 ? "v".repeat(100_000) + number : text('a', 5)));
            case 12 -> format(made("en", region + "-x y", "?" + text('a', 3)));
            case 13 -> format(made(text('a', 3), region, ""));
            default -> format(made(number % 2 == 0 ? "en" : "de", region, ""));
        }
    }

    /** Uses a constructor, because some JDKs never remove the results of {@code forLanguageTag} from their cache. */
    @SuppressWarnings("deprecation") // in later JDKs
    private static Locale made(String language, String region, String variant) {
        return new Locale(language, region, variant);
    }

    private String text(char first, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (first + random.nextInt(26)));
        }
        return text.toString();
    }

    private static long usedBytes() {
        clearSoftReferences();
        Runtime jvm = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, jvm.totalMemory() - jvm.freeMemory());
        }
        return least;
    }

    /** A JVM clears all soft references before it runs out of memory. */
    private static void clearSoftReferences() {
        List<byte[]> all = new ArrayList<>();
        try {
            while (true) {
                all.add(new byte[1_000_000]);
            }
        } catch (OutOfMemoryError full) {
            all.clear();
        }
    }
}
