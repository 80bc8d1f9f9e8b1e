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
        "STRING string value:enum\n"
                + "OBJECT error1:int arguments locale stackTrace1:boolean\n"
                + "OVERRIDE class cause\n"
                + "THROWABLE cause\n"
                + "LOCALE\n"
                + "OPTIONAL optional? optionalInt:int?\n"
                + "OPTIONAL_INT record:int yield:int? var:boolean sealed:date permits:uuid when:uri\n"
                + "DEPRECATED\n"
                + "SUPPRESS_WARNINGS\n"
                + "LEVEL\n"
                + "SYSTEM\n"
                + "RETRY\n"
                + "DURATION java:duration com:duration\n"
                + "SERIAL\n"
                + "INTEGER boxed:int\n"
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
                "{string} {value}\u0001"
                        // OBJECT
                        + "{error1} {arguments} {locale} {stackTrace1}\u0001"
                        // OVERRIDE
                        + "{class} {cause}\u0001"
                        // THROWABLE
                        + "{cause}\u0001"
                        // LOCALE
                        + "Locale\u0001"
                        // OPTIONAL
                        + "{optional} {optionalInt}\u0001"
                        // OPTIONAL_INT
                        + "{record} {var} {sealed} {permits} {when}\u0001"
                        // DEPRECATED
                        + "Deprecated\u0001"
                        // SUPPRESS_WARNINGS
                        + "Suppress warnings\u0001"
                        // LEVEL
                        + "Level\u0001"
                        // SYSTEM
                        + "System\u0001"
                        // RETRY
                        + "Retry\u0001"
                        // DURATION
                        + "{java} {com}\u0001"
                        // SERIAL
                        + "Serial\u0001"
                        // INTEGER
                        + "{boxed}\u0001"
                        // CLASS
                        + "Class\u0001"
                        // NEW
                        + "New\u0001"
                        // CATALOG_EXCEPTION1
                        + "Catalog exception 1\u0001"
                        // GENERATED_CODE
                        + "Generated code\u0001"
                        // WIRE_ANSWER
                        + "Wire answer\u0001"
                        // ERROR_CODE
                        + "Error code\u0001"
                        // KNOWN
                        + "Known\u0001"
                        // UNKNOWN
                        + "Unknown\u0001"
                        // CODES
                        + "Codes\u0001"
                        // TEXTS
                        + "Texts\u0001"
                        // INDEX
                        + "Index\u0001"
                        // VALUES
                        + "Values\u0001");
    }

    CatalogMessages(String... texts) {
        super(ERRORS, "message", texts);
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

        @Override
        @SuppressWarnings("all")
        protected String[] parameterDetails() {
            return new String[] {
                "error STRING\u0001param value\u0001value string\u0001value value\u0001"
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
