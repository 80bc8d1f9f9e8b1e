package dev.errata.runtime;

import dev.errata.runtime.text.CatalogTexts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The locales of a catalog, and which of them answers whom. Generated code has it: {@code OrdersError.locales()}.
 *
 * <p>A server asks for the reader's locale once per request and hands it to everything that has a text:
 *
 * <pre>{@code
 * Locale reader = OrdersError.locales().negotiate(request.getHeader("Accept-Language"));
 * response.setHeader("Content-Language", OrdersError.locales().nearest(reader).toLanguageTag());
 * out.print(exception.message(reader));
 * }</pre>
 *
 * <p>A reader gets the catalog's locale that equals hers, or else the first of its parents in CLDR that the catalog has: an
 * Austrian German, a Mexican Latin American Spanish. Has the catalog none of these, then the first of its locales with the
 * reader's language and script answers: a Briton gets {@code en-US}. All others get the source locale. Nobody gets a text in
 * another script, nor the pseudo-locales {@code en-XA} and {@code ar-XB} unless she asks for these. The JVM's default locale
 * has no part in it.
 *
 * <p>Instances are immutable and may be used by any number of threads.
 */
public final class CatalogLocales {
    private final CatalogTexts texts;
    private final List<Locale> all;

    private CatalogLocales(CatalogTexts texts) {
        this.texts = texts;
        this.all = texts.locales();
    }

    /**
     * The locales of a catalog's texts. Generated code calls it.
     *
     * @param texts the texts
     * @return the locales
     */
    public static CatalogLocales of(CatalogTexts texts) {
        return new CatalogLocales(texts);
    }

    /**
     * The locales of the catalog of an error, whichever catalog that is. Use it where you handle {@link CatalogException}.
     *
     * @param error the error, such as {@link ErrorCode#of(CatalogException)} gives it
     * @return the locales, the same as those of {@code OrdersError.locales()}
     */
    public static CatalogLocales of(ErrorCode error) {
        return new CatalogLocales(error.texts().catalog());
    }

    /**
     * All locales in which the catalog has texts.
     *
     * @return the locales in the catalog's order, the source locale first
     */
    public List<Locale> all() {
        return all;
    }

    /**
     * The locale in which every message is there, and which answers those whom no other does.
     *
     * @return the catalog's first locale
     */
    public Locale source() {
        return all.get(0);
    }

    /**
     * The locale of the catalog that answers a reader. It is the value for a {@code Content-Language} header; the numbers and
     * dates in a text follow the reader's own locale, where that has the same language.
     *
     * @param reader any locale; extensions, such as {@code -u-nu-thai}, play no part
     * @return one of {@link #all()}
     */
    public Locale nearest(Locale reader) {
        return all.get(texts.nearest(reader));
    }

    /**
     * The locale of a reader, by the {@code Accept-Language} header of her request (RFC 9110, 12.5.4). Of the ranges that the
     * catalog can answer in their own language it takes the one with most weight, and of several the first. It gives the
     * <em>reader's</em> locale, not the catalog's, so that a reader of {@code en-GB} keeps her dates where the catalog has
     * {@code en} alone. {@link #nearest} of it is the catalog's.
     *
     * <ul>
     *   <li>Language, script and region are taken from the range. A region that is neither in ISO 3166 nor in a locale of CLDR
     *       or of the catalog is dropped, so {@code en-ZZ} gives {@code en}. A variant is kept if the catalog has it. Extensions
     *       are dropped, so a request cannot choose digits or calendars.
     *   <li>A range of weight 0 refuses a locale and what is below it, unless a range below it is asked for. If the source
     *       locale is refused, the first that is not takes its place.
     *   <li>{@code *} tells nothing and is passed over, as is all that is no range or has a weight that is none.
     *   <li>If the catalog answers none of the ranges, the source locale is the answer.
     * </ul>
     *
     * <p>No text makes it throw or work for long: it reads 1,024 characters and 32 ranges, and passes over what comes behind
     * these and over ranges of more than 60 characters. A header of up to 200 characters that was seen lately is answered
     * from a table of 64 places, without allocating anything.
     *
     * @param acceptLanguage the header's value; null or empty if the request has none
     * @return the reader's locale, or one of the catalog's
     */
    public Locale negotiate(@Nullable String acceptLanguage) {
        return acceptLanguage == null || acceptLanguage.isEmpty() ? source() : texts.negotiate(acceptLanguage);
    }

    /**
     * The same for the lines of a header that may be there more than once, which mean what one line with commas between them
     * means. The limits hold for all lines together.
     *
     * @param acceptLanguage the values in their order; empty if the request has none
     * @return the reader's locale, or one of the catalog's
     */
    public Locale negotiate(List<String> acceptLanguage) {
        return acceptLanguage.isEmpty() ? source() : texts.negotiate(acceptLanguage);
    }

    /**
     * The tags of all locales.
     *
     * @return such as {@code [en, de, pt-BR]}
     */
    @Override
    public String toString() {
        return all.toString();
    }
}
