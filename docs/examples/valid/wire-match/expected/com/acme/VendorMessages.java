package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link VendorError} in {@code en}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Vendor")
public class VendorMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "OUT_OF_STOCK sku left:int colour:enum customer*?\n"
                + "FIELD_INVALID field limit:int\n"
                + "SERVICE_BUSY\n"
                + "SERVICE_CLOSED until:date\n"
                + "RATE_LIMITED pause:duration\n"
                + "TOKEN_EXPIRED\n"
                + "QUOTA_EXCEEDED\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public VendorMessages() {
        this(
                // OUT_OF_STOCK
                "Only {left} of {sku} ({colour}) left\u0001"
                        // FIELD_INVALID
                        + "The field {field} takes at most {limit} characters\u0001"
                        // SERVICE_BUSY
                        + "The service is busy\u0001"
                        // SERVICE_CLOSED
                        + "The service is closed until {until}\u0001"
                        // RATE_LIMITED
                        + "Too many calls: {pause} until the next one\u0001"
                        // TOKEN_EXPIRED
                        + "The token has expired\u0001"
                        // QUOTA_EXCEEDED
                        + "The quota is used up\u0001");
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
            super("en de", "UTC", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return switch (locale) {
                case 1 -> new VendorMessages_de();
                default -> new VendorMessages();
            };
        }

        @Override
        @SuppressWarnings("all")
        protected String[] parameterDetails() {
            return new String[] {
                "error OUT_OF_STOCK\u0001param colour\u0001value red\u0001value light-blue\u0001"
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
