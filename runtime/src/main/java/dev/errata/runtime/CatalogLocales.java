package dev.errata.runtime;

import dev.errata.runtime.text.CatalogTexts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The locales of a catalog, and how to select one of them for a user. Generated code provides it as {@code
 * OrdersError.locales()}.
 *
 * <p>A server determines the user's locale once per request, and passes it to all methods that return a text:
 *
 * <pre>{@code
 * Locale locale = OrdersError.locales().negotiate(request.getHeader("Accept-Language"));
 * response.setHeader("Content-Language", OrdersError.locales().nearest(locale).toLanguageTag());
 * out.print(exception.message(locale));
 * }</pre>
 *
 * <p>The nearest locale is determined in this order:
 *
 * <ul>
 *   <li>The catalog's locale that equals the user's.
 *   <li>The first of the parents of the user's locale (CLDR) that the catalog has. For example, German for Austria
 *       falls back to German, and Spanish for Mexico to Latin American Spanish.
 *   <li>The first of the catalog's locales with the user's language and script. For example, {@code en-GB} selects
 *       {@code en-US}.
 *   <li>The source locale.
 * </ul>
 *
 * <p>Apart from the source locale, a text in another script is never selected. The pseudo-locales {@code en-XA} and
 * {@code ar-XB} are only selected if the user's locale is one of them. The JVM's default locale is never used.
 *
 * <p>Instances are immutable and safe for use by multiple threads.
 */
public final class CatalogLocales {
    private final CatalogTexts texts;
    private final List<Locale> all;

    private CatalogLocales(CatalogTexts texts) {
        this.texts = texts;
        this.all = texts.locales();
    }

    /**
     * Returns the locales of a catalog's texts, for generated code.
     *
     * @param texts the texts
     * @return the locales
     */
    public static CatalogLocales of(CatalogTexts texts) {
        return new CatalogLocales(texts);
    }

    /**
     * Returns the locales of an error's catalog, for code that handles {@link CatalogException}.
     *
     * @param error the error, such as the result of {@link ErrorCode#of(CatalogException)}
     * @return the locales, the same as those of {@code OrdersError.locales()}
     */
    public static CatalogLocales of(ErrorCode error) {
        return new CatalogLocales(error.texts().catalog());
    }

    /**
     * Returns all locales of the catalog.
     *
     * @return the locales in the catalog's order, unmodifiable; the source locale is the first
     */
    public List<Locale> all() {
        return all;
    }

    /**
     * Returns the source locale. It has all messages, and is used if no other locale fits.
     *
     * @return the catalog's first locale
     */
    public Locale source() {
        return all.get(0);
    }

    /**
     * Returns the locale of the catalog in which a user gets texts. Use it for the {@code Content-Language} header.
     * Formatted numbers and dates in a text follow the user's own locale if it has the same language.
     *
     * @param locale the user's locale; extensions, such as {@code -u-nu-thai}, are ignored
     * @return one of {@link #all()}
     */
    public Locale nearest(Locale locale) {
        return all.get(texts.nearest(locale));
    }

    /**
     * Returns the locale of a user from the {@code Accept-Language} header of the request (RFC 9110 section 12.5.4). It
     * uses the language range with the highest weight for which the catalog has texts in the same language, and the
     * first of several.
     *
     * <p>The result is the <em>user's</em> locale and not the catalog's. For example, a user of {@code en-GB} gets
     * British dates even if the catalog only has {@code en}. Pass the result to {@link #nearest} for the catalog's
     * locale.
     *
     * <ul>
     *   <li>The result has the language, script and region of the range. A region that is neither in ISO 3166 nor in a
     *       locale of CLDR or of the catalog is dropped, so {@code en-ZZ} gives {@code en}. A variant is kept if the
     *       catalog has it. Extensions are dropped, so a request cannot select digits or calendars.
     *   <li>A range of weight 0 excludes a locale and all locales below it, except those for which there is a more
     *       specific range. If the source locale is excluded, the first locale that is not excluded takes its role.
     *   <li>{@code *}, invalid ranges and ranges with an invalid weight are ignored.
     *   <li>If the catalog has texts for none of the ranges, the result is the source locale.
     * </ul>
     *
     * <p>This method does not throw, and its cost is bounded. It reads at most 1,024 characters and 32 ranges, and
     * ignores ranges of more than 60 characters. Results for headers of up to 200 characters are cached in 64 slots,
     * from which they are returned without allocating memory.
     *
     * @param acceptLanguage the value of the header; null or empty if the request has none
     * @return the user's locale, or one of the catalog's
     */
    public Locale negotiate(@Nullable String acceptLanguage) {
        return acceptLanguage == null || acceptLanguage.isEmpty() ? source() : texts.negotiate(acceptLanguage);
    }

    /**
     * Returns the locale of a user from several {@code Accept-Language} headers of a request. They are equivalent to
     * one header with the values joined by commas (RFC 9110 section 5.3). The limits apply to all values together.
     *
     * @param acceptLanguage the values of the headers in order; empty if the request has none
     * @return the user's locale, or one of the catalog's
     */
    public Locale negotiate(List<String> acceptLanguage) {
        return acceptLanguage.isEmpty() ? source() : texts.negotiate(acceptLanguage);
    }

    /**
     * Returns the language tags of all locales.
     *
     * @return the tags, such as {@code [en, de, pt-BR]}
     */
    @Override
    public String toString() {
        return all.toString();
    }
}
