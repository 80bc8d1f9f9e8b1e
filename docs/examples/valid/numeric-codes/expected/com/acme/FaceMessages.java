package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link FaceError} in {@code en}, under keys such as {@code IMAGE_UNREADABLE.message}.
 */
@GeneratedCode("Face")
public class FaceMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "IMAGE_UNREADABLE\n"
                + "FACE_NOT_FOUND\n"
                + "GROUP_NOT_FOUND group?\n"
                + "NOT_LOGGED_IN\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public FaceMessages() {
        this(
                // IMAGE_UNREADABLE
                "The image cannot be read\u0001"
                        // FACE_NOT_FOUND
                        + "There is no such face\u0001"
                        // GROUP_NOT_FOUND
                        + "There is no such group\u0001"
                        // NOT_LOGGED_IN
                        + "Log in first\u0001");
    }

    FaceMessages(String... texts) {
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
            return new FaceMessages();
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
