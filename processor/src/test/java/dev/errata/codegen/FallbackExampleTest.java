package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the texts that users of different locales get from the catalog of the example {@code fallback}. */
class FallbackExampleTest {
    private static Generated library;

    @BeforeAll
    static void compile() {
        library = Generated.from("fallback");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT | de-AT | Entlehnt | Alle 3 Exemplare sind verliehen | Ask for the book to be kept for you.",
                "de-CH | de | Verliehen | Alle 3 Exemplare sind verliehen | Ask for the book to be kept for you.",
                "es-MX | es-419 | Lent | Los 3 ejemplares est\u00e1n prestados | Pida que le aparten el libro.",
                "es-ES | es | Lent | Los 3 ejemplares est\u00e1n prestados | Ask for the book to be kept for you.",
                "zh-TW | zh-Hant | \u5df2\u501f\u51fa\uff08\u7e41\uff09 | \u5168\u90e8 3 \u672c\u90fd\u5df2\u501f\u51fa"
                        + " | Ask for the book to be kept for you.",
                "zh-Hant-HK | zh-HK | \u5df2\u501f\u51fa\uff08\u7e41\uff09"
                        + " | \u5168\u90e8 3 \u672c\u90fd\u5df2\u501f\u51fa | \u8acb\u9810\u7d04\u6b64\u66f8\u3002",
                "zh-MO | zh-HK | \u5df2\u501f\u51fa\uff08\u7e41\uff09"
                        + " | \u5168\u90e8 3 \u672c\u90fd\u5df2\u501f\u51fa | \u8acb\u9810\u7d04\u6b64\u66f8\u3002",
                "zh-SG | zh | \u5df2\u501f\u51fa | All 3 copies are lent | Ask for the book to be kept for you.",
                "no | nb | Lent | Alle 3 eksemplarer er utl\u00e5nt | Ask for the book to be kept for you.",
                "he-IL | he | \u05de\u05d5\u05e9\u05d0\u05dc | All 3 copies are lent"
                        + " | Ask for the book to be kept for you.",
                "id | id | Dipinjam | All 3 copies are lent | Ask for the book to be kept for you.",
                "en-GB | en | Lent | All 3 copies are lent | Ask for the book to be kept for you.",
                "en-US | en-US | Lent | All 3 copies are lent | Ask for a hold.",
                "fr | en | Lent | All 3 copies are lent | Ask for the book to be kept for you.",
            })
    void usesNearestText(String reader, String answer, String title, String message, String remedy) {
        Object texts = library.run("""
                Locale reader = Locale.forLanguageTag("%s");
                LibraryException.BookLent e = new LibraryException.BookLent(3);
                return String.join("|", LibraryError.locales().nearest(reader).toLanguageTag(),
                    e.error().title(reader).get(), e.message(reader), e.error().remedy(reader).get());
                """.replace("%s", reader));

        assertThat(texts).isEqualTo(String.join("|", answer, title, message, remedy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB, de;q=0.5 | The book was due on 22/11/2026",
                "en-US, de;q=0.5 | The book was due on 11/22/26",
                "fr, de-AT;q=0.5 | Das Buch war am 22.11.26 f\u00e4llig",
                "fr | The book was due on 11/22/26",
            })
    void formatsDatesInLocaleOfUser(String header, String message) {
        Object text = library.run("""
                Locale reader = LibraryError.locales().negotiate("%s");
                return new LibraryException.BookOverdue(LocalDate.of(2026, 11, 22)).message(reader);
                """.replace("%s", header));

        assertThat(text).isEqualTo(message);
    }

    @Test
    void distinguishesLocaleOfUserFromLanguageOfText() {
        Object page = library.run("""
                Locale reader = LibraryError.locales().negotiate("fr;q=0.5, he-IL, en;q=0.8");
                LibraryError error = LibraryError.BOOK_LENT;
                TextLanguage title = error.language(TextKind.TITLE, reader);
                TextLanguage remedy = error.language(TextKind.REMEDY, reader);
                return reader.toLanguageTag() + " " + title.tag() + " " + title.direction()
                    + " " + remedy.tag() + " " + remedy.direction();
                """);

        assertThat(page).isEqualTo("he-IL he rtl en ltr");
    }
}
