package com.acme.bank;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

@GeneratedCode("Bank")
public class BankMessages extends CatalogBundle {
    private static final String[] ERRORS = {
        "CARD_EXPIRED pan* month\n" + "CARD_LOST\n" + "CARD_STOLEN\n" + "LIMIT_REACHED\n"
    };

    public BankMessages() {
        super(
                ERRORS,
                "title message remedy",
                "Card expired\u0001"
                        + "Card {pan} expired in {month}\u0001"
                        + "Ask for a new card.\u0001"
                        + "\u0001"
                        + "The card is lost\u0001"
                        + "\u0001"
                        + "\u0001"
                        + "The card was stolen\u0001"
                        + "\u0001"
                        + "\u0001"
                        + "Too many payments\u0001"
                        + "\u0001");
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
            return new BankMessages();
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
