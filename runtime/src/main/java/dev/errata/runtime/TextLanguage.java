package dev.errata.runtime;

import dev.errata.runtime.locale.TextDirection;
import java.util.Locale;

/**
 * The language in which a text is written, as a page has to say it:
 *
 * <pre>{@code
 * TextLanguage language = error.language(TextKind.TITLE, reader);
 * out.print("<h1 lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">");
 * }</pre>
 *
 * @param locale the locale of the text
 */
public record TextLanguage(Locale locale) {
    /**
     * The value of HTML's {@code lang}, and of a {@code Content-Language} header.
     *
     * @return a BCP 47 tag such as {@code pt-BR}
     */
    public String tag() {
        return locale.toLanguageTag();
    }

    /**
     * The value of HTML's {@code dir}: in which direction the script of the language is written.
     *
     * @return {@code rtl}, as for Arabic and Hebrew, or {@code ltr}
     */
    public String direction() {
        return TextDirection.isRightToLeft(locale) ? "rtl" : "ltr";
    }
}
