package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link CatalogError} in {@code en}, under keys such as {@code STRING.message}.
 */
@GeneratedCode("Catalog")
public class CatalogMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "STRING string value\n"
                + "OBJECT error1 arguments locale stackTrace1\n"
                + "OVERRIDE class cause\n"
                + "THROWABLE cause\n"
                + "LOCALE\n"
                + "OPTIONAL optional? optionalInt?\n"
                + "OPTIONAL_INT record yield? var sealed permits when\n"
                + "DEPRECATED\n"
                + "SUPPRESS_WARNINGS\n"
                + "LEVEL\n"
                + "SYSTEM\n"
                + "RETRY\n"
                + "DURATION java com\n"
                + "SERIAL\n"
                + "INTEGER boxed\n"
                + "CLASS\n"
                + "NEW\n"
                + "CATALOG_EXCEPTION1\n"
                + "GENERATED_CODE\n"
                + "WIRE_ANSWER\n"
                + "ERROR_CODE\n"
                + "KNOWN\n"
                + "UNKNOWN\n"
                + "CODES\n"
                + "TEXTS\n"
                + "INDEX\n"
                + "VALUES\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public CatalogMessages() {
        this(
                // STRING
                "\u0001{string} {value}\u0001\u0001\u0001"
                        // OBJECT
                        + "\u0001{error1} {arguments} {locale} {stackTrace1}\u0001\u0001\u0001"
                        // OVERRIDE
                        + "\u0001{class} {cause}\u0001\u0001\u0001"
                        // THROWABLE
                        + "\u0001{cause}\u0001\u0001\u0001"
                        // LOCALE
                        + "\u0001Locale\u0001\u0001\u0001"
                        // OPTIONAL
                        + "\u0001{optional} {optionalInt}\u0001\u0001\u0001"
                        // OPTIONAL_INT
                        + "\u0001{record} {var} {sealed} {permits} {when}\u0001\u0001\u0001"
                        // DEPRECATED
                        + "\u0001Deprecated\u0001\u0001\u0001"
                        // SUPPRESS_WARNINGS
                        + "\u0001Suppress warnings\u0001\u0001\u0001"
                        // LEVEL
                        + "\u0001Level\u0001\u0001\u0001"
                        // SYSTEM
                        + "\u0001System\u0001\u0001\u0001"
                        // RETRY
                        + "\u0001Retry\u0001\u0001\u0001"
                        // DURATION
                        + "\u0001{java} {com}\u0001\u0001\u0001"
                        // SERIAL
                        + "\u0001Serial\u0001\u0001\u0001"
                        // INTEGER
                        + "\u0001{boxed}\u0001\u0001\u0001"
                        // CLASS
                        + "\u0001Class\u0001\u0001\u0001"
                        // NEW
                        + "\u0001New\u0001\u0001\u0001"
                        // CATALOG_EXCEPTION1
                        + "\u0001Catalog exception 1\u0001\u0001\u0001"
                        // GENERATED_CODE
                        + "\u0001Generated code\u0001\u0001\u0001"
                        // WIRE_ANSWER
                        + "\u0001Wire answer\u0001\u0001\u0001"
                        // ERROR_CODE
                        + "\u0001Error code\u0001\u0001\u0001"
                        // KNOWN
                        + "\u0001Known\u0001\u0001\u0001"
                        // UNKNOWN
                        + "\u0001Unknown\u0001\u0001\u0001"
                        // CODES
                        + "\u0001Codes\u0001\u0001\u0001"
                        // TEXTS
                        + "\u0001Texts\u0001\u0001\u0001"
                        // INDEX
                        + "\u0001Index\u0001\u0001\u0001"
                        // VALUES
                        + "\u0001Values\u0001\u0001\u0001");
    }

    CatalogMessages(String... texts) {
        super(ERRORS, texts);
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
            super("en", "UTC", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return new CatalogMessages();
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
