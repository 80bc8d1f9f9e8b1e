package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link TypesError} in {@code en}, under keys such as {@code REQUIRED.message}.
 */
@GeneratedCode("Types")
public class TypesMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "REQUIRED text count:int size:long ratio:double price:decimal ready:boolean day:date hour:time at:instant took:duration id:uuid page:uri colour:enum\n"
                + "OPTIONAL text? count:int? size:long? ratio:double? price:decimal? ready:boolean? day:date? hour:time? at:instant? took:duration? id:uuid? page:uri? colour:enum?\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public TypesMessages() {
        this(
                // REQUIRED
                "{text} {count} {size} {ratio} {price} {ready} {day} {hour} {at} {took} {id} {page} {colour}\u0001"
                        // OPTIONAL
                        + "{text} {count} {size} {ratio} {price} {ready} {day} {hour} {at} {took} {id} {page} {colour}\u0001");
    }

    TypesMessages(String... texts) {
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
            super("en", "Europe/Berlin", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return new TypesMessages();
        }

        @Override
        @SuppressWarnings("all")
        protected String[] parameterDetails() {
            return new String[] {
                "error REQUIRED\u0001param colour\u0001value red\u0001value dark-blue\u0001value RAL.9005\u0001value light grey\u0001"
                        + "error OPTIONAL\u0001param colour\u0001value red\u0001value dark-blue\u0001"
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
