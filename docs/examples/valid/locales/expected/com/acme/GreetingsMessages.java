package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link GreetingsError} in {@code en}, under keys such as {@code NO_NAME.message}.
 */
@GeneratedCode("Greetings")
public class GreetingsMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "NO_NAME\n"
                + "NO_TIME\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public GreetingsMessages() {
        this(
                // NO_NAME
                "\u0001Who are you?\u0001"
                        // NO_TIME
                        + "No time\u0001"
                        + "Come back later\u0001");
    }

    GreetingsMessages(String... texts) {
        super(ERRORS, "title message", texts);
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
            super("en zh-Hant sr-Latn he pt-BR es-419 de-CH-1996", "UTC", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return switch (locale) {
                case 1 -> new GreetingsMessages_zh_Hant();
                case 2 -> new GreetingsMessages_sr_Latn();
                case 3 -> new GreetingsMessages_he();
                case 4 -> new GreetingsMessages_pt_BR();
                case 5 -> new GreetingsMessages_es_419();
                case 6 -> new GreetingsMessages_de_CH_1996();
                default -> new GreetingsMessages();
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
