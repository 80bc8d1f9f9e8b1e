package dev.errata.runtime.text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A catalog with every form that a message can have, in several languages, and its messages for many users. */
final class AllForms {
    static final List<String> FORMS = List.of(
            "plain {n} {x} {d} {t} {i} {p} {u} {s}",
            "{n, number} {x, number} {x, number, integer} {x, number, percent}",
            "{d, date, short}; {d, date}; {d, date, long}; {d, date, full}",
            "{i, date, short}; {i, date}; {i, date, long}; {i, date, full}",
            "{i, time, short}; {i, time}; {i, time, long}; {i, time, full}",
            "{t, time, short}; {t, time}",
            "{n, plural, =0 {none} zero {# z} one {# o} two {# t} few {# f} many {# m} other {# x}}",
            "{n, selectordinal, zero {# z} one {# o} two {# t} few {# f} many {# m} other {# x}}",
            "{n, plural, offset:1 one {{s, select, I {# i} other {#-{x, plural, other {#}}}}} other {'#' {i, date}}}");

    static final List<String> USER_LOCALES = List.of(
            "en",
            "en-GB",
            "en-u-nu-thai",
            "de",
            "de-AT",
            "tr",
            "TR-cy",
            "ar",
            "ar-EG",
            "ar-EG-u-nu-latn",
            "pl",
            "th-TH-u-nu-thai",
            "th-TH-u-ca-buddhist",
            "ja",
            "zh-TW",
            "und");

    private static final String LOCALES = "en de tr ar pl th";
    private static final String PARAMETERS = " n x d t i p u s";

    private AllForms() {}

    static CatalogTexts catalog() {
        StringBuilder errors = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < FORMS.size(); i++) {
            errors.append("E").append(i).append(PARAMETERS).append('\n');
            texts.append("\u0001").append(FORMS.get(i)).append("\u0001\u0001\u0001");
        }
        String[] chunk = {texts.toString()};
        return new TestTexts(LOCALES, "Asia/Kolkata", errors.toString(), chunk, chunk, chunk, chunk, chunk, chunk);
    }

    static String print(CatalogTexts catalog) {
        StringBuilder all = new StringBuilder();
        for (Object[] arguments : arguments()) {
            for (int i = 0; i < FORMS.size(); i++) {
                ErrorTexts texts = catalog.of(i);
                for (String tag : USER_LOCALES) {
                    all.append(texts.message(arguments, Locale.forLanguageTag(tag)))
                            .append('\n');
                }
                all.append(texts.logMessage(arguments)).append('\n');
            }
        }
        return all.toString();
    }

    private static List<Object[]> arguments() {
        Instant instant = Instant.parse("2026-11-22T20:05:06.007Z");
        return List.of(
                new Object[] {
                    1234567,
                    0.256,
                    LocalDate.of(2026, 11, 22),
                    LocalTime.of(13, 5),
                    instant,
                    Duration.ofMillis(1500),
                    new UUID(1, 2),
                    "I"
                },
                new Object[] {
                    2,
                    new BigDecimal("-1234567.8915"),
                    LocalDate.of(1969, 1, 2),
                    LocalTime.MIDNIGHT,
                    Instant.EPOCH,
                    Duration.ZERO,
                    new UUID(3, 4),
                    "i\u0307"
                });
    }

    /** Prints everything in ASCII, for a JVM that was started with other defaults. */
    public static void main(String[] arguments) {
        StringBuilder ascii = new StringBuilder();
        print(catalog())
                .chars()
                .forEach(c -> ascii.append(c < 0x7F ? (char) c : '?').append(c < 0x7F ? "" : Integer.toHexString(c)));
        System.out.print(ascii);
    }
}
