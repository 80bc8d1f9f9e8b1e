package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link LibraryError} in {@code en}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "BOOK_LENT copies:int\n"
                + "BOOK_OVERDUE due:date\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages() {
        this(
                // BOOK_LENT
                "Lent\u0001"
                        + "All {copies} copies are lent\u0001"
                        + "Ask for the book to be kept for you.\u0001"
                        // BOOK_OVERDUE
                        + "\u0001The book was due on {due, date, short}\u0001\u0001");
    }

    LibraryMessages(String... texts) {
        super(ERRORS, "title message remedy", texts);
    }

    static ErrorTexts texts(int error) {
        return Texts.ALL.of(error);
    }

    static CatalogLocales locales() {
        return Locales.ALL;
    }

    private static final class Texts extends CatalogTexts {
        static final Texts ALL = new Texts();

        private Texts() {
            super("en de de-AT>1 es es-419>3 zh zh-Hant zh-HK>6 nb he id en-US", "UTC", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return switch (locale) {
                case 1 -> new LibraryMessages_de();
                case 2 -> new LibraryMessages_de_AT();
                case 3 -> new LibraryMessages_es();
                case 4 -> new LibraryMessages_es_419();
                case 5 -> new LibraryMessages_zh();
                case 6 -> new LibraryMessages_zh_Hant();
                case 7 -> new LibraryMessages_zh_HK();
                case 8 -> new LibraryMessages_nb();
                case 9 -> new LibraryMessages_he();
                case 10 -> new LibraryMessages_id();
                case 11 -> new LibraryMessages_en_US();
                default -> new LibraryMessages();
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
