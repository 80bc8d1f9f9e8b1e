package dev.errata.runtime;

import dev.errata.runtime.locale.TextDirection;
import java.util.Locale;

/**
 * Describes the language of a text, for the attributes of an HTML element:
 *
 * <pre>{@code
 * TextLanguage language = error.language(TextKind.TITLE, userLocale);
 * out.print("<h1 lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">");
 * }</pre>
 *
 * @param locale the locale of the text
 */
public record TextLanguage(Locale locale) {
    /**
     * Returns the language tag (BCP 47), for the {@code lang} attribute or a {@code Content-Language} header.
     *
     * @return the tag, such as {@code pt-BR}
     */
    public String tag() {
        return locale.toLanguageTag();
    }

    /**
     * Returns the direction of the script (according to CLDR), for the {@code dir} attribute.
     *
     * @return {@code rtl} for languages such as Arabic and Hebrew, otherwise {@code ltr}
     */
    public String direction() {
        return TextDirection.isRightToLeft(locale) ? "rtl" : "ltr";
    }
}
