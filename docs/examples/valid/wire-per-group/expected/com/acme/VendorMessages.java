package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link VendorError} in {@code en}, under keys such as {@code KEY_DENIED.message}.
 */
@GeneratedCode("Vendor")
public class VendorMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "KEY_DENIED\n"
                + "RATE_LIMITED limit:int\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public VendorMessages() {
        this(
                // KEY_DENIED
                "The key is not allowed here\u0001"
                        // RATE_LIMITED
                        + "No more than {limit} calls\u0001");
    }

    VendorMessages(String... texts) {
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
            return new VendorMessages();
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
