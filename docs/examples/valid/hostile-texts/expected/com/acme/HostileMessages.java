package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link HostileError} in {@code en}, under keys such as {@code COMMENT_END.message}.
 */
@GeneratedCode("Hostile")
public class HostileMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "COMMENT_END\n"
                + "UNICODE_ESCAPES path?\n"
                + "FORMATS name\n"
                + "QUOTES\n"
                + "LINES\n"
                + "EMOJI\n"
                + "DIRECTIONS name\n"
                + "HTML\n"
                + "LONG\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public HostileMessages() {
        this(
                // COMMENT_END
                "*/\u0001"
                        + "*/ '}' '}' /* // \\u002a/ \\u002A\\u002F \\\\u002a/ */\u0001"
                        + "/ starts with a slash, ends with a star *\u0001"
                        + "/* see https://example.com/a/b */\u0001"
                        // UNICODE_ESCAPES
                        + "\u0001\\u0022 \\u000a \\uuuu005c \\\\ \\\\u0041 \\x \\\u0001\u0001\u0001"
                        // FORMATS
                        + "\u0001$L $T $S $$ $W $Z ${name} '{0} ${jndi:ldap://x} #{x}'\u0001\u0001\u0001"
                        // QUOTES
                        + "\"\u0001"
                        + "\"double\" 'single' ''' `back` \"\"\"\u0001\u0001\u0001"
                        // LINES
                        + "\u0001one\ntwo\n\tthree\u0001"
                        + "First paragraph,\nsame paragraph.\n\n\nSecond paragraph.\n   \n* a list\n* @tag at the start of a line\n*/\u0001\u0001"
                        // EMOJI
                        + "\u4f60\u597d\uff0c\u4e16\u754c\u0001"
                        + "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 \ud83c\udff3\ufe0f\u200d\ud83c\udf08 \ud83d\ude00 \udbff\udffd \ud835\udcb3\u0001\u0001\u0001"
                        // DIRECTIONS
                        + "\u0001user \u2067\u05e9\u05dc\u05d5\u05dd {name}\u2069 said \u2066hi\u2069\u0001\u0001\u0001"
                        // HTML
                        + "\u0001<p>&lt;&#64;&nbsp;</p> <!-- --> ]]> <a href=\"javascript:alert(1)\">x</a> &unknown; &\u0001\u0001"
                        + "'{'@link #FOO} {@code {} @param x @return @see <pre>\u0001"
                        // LONG
                        + "\u0001These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them.\u0001"
                        + "These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. *These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them. These words are repeated until nobody reads them.*\u0001\u0001");
    }

    HostileMessages(String... texts) {
        super(ERRORS, "title message description remedy", texts);
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
            super("en ar", "UTC", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return switch (locale) {
                case 1 -> new HostileMessages_ar();
                default -> new HostileMessages();
            };
        }

        @Override
        @SuppressWarnings("all")
        protected String[] parameterDetails() {
            return new String[] {
                "error UNICODE_ESCAPES\u0001param path\u0001description C:\\users\\unicode */ {@code unbalanced } {\u0001"
                        + "example C:\\users\\{x}\u0001"
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
