package dev.errata.runtime.text;

import dev.errata.runtime.locale.AcceptLanguage;
import dev.errata.runtime.locale.LanguageRanges;
import dev.errata.runtime.locale.LocaleFallback;
import dev.errata.runtime.message.CatalogZone;
import dev.errata.runtime.message.TextLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All texts of one catalog. A generated class extends it and creates the bundle of a locale when it is first needed.
 *
 * <p>Instances are safe for use by multiple threads.
 */
// The arrays of this class are caches that threads fill without synchronization. This is safe because the elements only
// have final fields, and a thread that computes an element again gets an equal one.
public abstract class CatalogTexts {
    static final char END = '\n';

    private static final int SOURCE = 0;

    private final PackedTexts entries;
    private final LocaleFallback locales;
    /** Returns the time zone for instants. */
    private final CatalogZone zone;

    private final String docs;
    private final @Nullable ErrorTexts[] errors;
    private final EvictionQueue parsed;
    private final @Nullable CatalogBundle[] bundles;
    private final @Nullable TextLocale[] textLocales;
    private volatile @Nullable AcceptLanguage acceptLanguage;
    private volatile @Nullable List<Locale> allLocales;
    private volatile @Nullable PackedDetails details;

    /**
     * Creates the texts of a catalog.
     *
     * @param locales the catalog's locales and where each falls back to, in the format of {@link LocaleFallback#chain}
     * @param zone the ID of the time zone for instants, such as {@code Europe/Berlin}
     * @param docs the base URI of the errors' documentation; empty if there is none
     * @param errors one line for each error: the constant, and its parameters with a space before each. A parameter
     *     consists of its name, a colon and the type unless it is {@code string}, {@code *} if it is sensitive, and
     *     {@code ?} if it is optional. A line does not continue in the next chunk
     */
    protected CatalogTexts(String locales, String zone, String docs, String... errors) {
        this.entries = new PackedTexts(errors, END);
        this.locales = new LocaleFallback(locales);
        this.zone = new CatalogZone(zone);
        this.docs = docs;
        this.errors = new ErrorTexts[entries.size()];
        this.parsed = new EvictionQueue(this.errors.length * this.locales.size());
        this.bundles = new CatalogBundle[this.locales.size()];
        this.textLocales = new TextLocale[this.locales.size()];
    }

    /**
     * Creates the bundle of a locale.
     *
     * @param locale the index of the locale in the catalog
     * @return a new bundle
     */
    protected abstract CatalogBundle bundle(int locale);

    /**
     * Returns the details of parameters, for documentation. A generated class overrides this method if the catalog has
     * any.
     *
     * @return entries, each a word, a space and a text, followed by U+0001. {@code error} starts an error and {@code
     *     param} one of its parameters. {@code description} and {@code example} have a text or its next part, {@code
     *     value} a value of an enum. An entry does not continue in the next chunk
     */
    protected String[] parameterDetails() {
        return new String[0];
    }

    /**
     * Returns the texts of an error.
     *
     * @param error the index of the error in the catalog
     * @return the texts
     */
    public final ErrorTexts of(int error) {
        ErrorTexts texts = errors[error];
        if (texts == null) {
            texts = new ErrorTexts(this, error, entries.text(error));
            errors[error] = texts;
        }
        return texts;
    }

    /**
     * Returns the catalog's locales, for {@code CatalogLocales}.
     *
     * @return the locales, unmodifiable; the source locale is the first
     */
    public final List<Locale> locales() {
        List<Locale> known = allLocales;
        if (known == null) {
            List<Locale> all = new ArrayList<>();
            for (int i = 0; i < locales.size(); i++) {
                all.add(locale(i));
            }
            known = List.copyOf(all);
            allLocales = known;
        }
        return known;
    }

    /**
     * Returns the locale of the catalog that is nearest to a user's locale.
     *
     * @param locale the user's locale
     * @return the index of the catalog's locale
     */
    public final int nearest(Locale locale) {
        return locales.nearest(locale);
    }

    /**
     * Returns the locale of a user, for {@code CatalogLocales}.
     *
     * @param acceptLanguage any text
     * @return the user's own locale, or one of the catalog's
     */
    public final Locale negotiate(String acceptLanguage) {
        AcceptLanguage known = this.acceptLanguage;
        if (known == null) {
            known = new AcceptLanguage(locales);
            this.acceptLanguage = known;
        }
        return known.negotiate(acceptLanguage);
    }

    /**
     * Returns the locale of a user, for {@code CatalogLocales}.
     *
     * @param acceptLanguage any texts
     * @return the user's own locale, or one of the catalog's
     */
    public final Locale negotiate(List<String> acceptLanguage) {
        return negotiate(acceptLanguage.size() == 1 ? acceptLanguage.get(0) : LanguageRanges.join(acceptLanguage));
    }

    final PackedDetails details() {
        PackedDetails known = details;
        if (known == null) {
            known = new PackedDetails(parameterDetails());
            details = known;
        }
        return known;
    }

    final String docs() {
        return docs;
    }

    final int localeCount() {
        return locales.size();
    }

    final Locale locale(int locale) {
        return Locale.forLanguageTag(locales.tag(locale));
    }

    /** Returns the BCP 47 tag of one of the catalog's locales. */
    final String tag(int locale) {
        return locales.tag(locale);
    }

    /** Returns what is needed to format texts in one of the catalog's locales. */
    final TextLocale textLocale(int locale) {
        TextLocale known = textLocales[locale];
        if (known == null) {
            known = new TextLocale(tag(locale));
            textLocales[locale] = known;
        }
        return known;
    }

    /** Returns the text in the locale or the first locale to which it falls back; empty if the catalog has none. */
    final String text(int error, int kind, int locale) {
        return loaded(owner(error, kind, locale)).text(error, kind);
    }

    /**
     * Returns the locale that has the text: the given one, or the first to which it falls back; the source locale if
     * none has it.
     */
    final int owner(int error, int kind, int locale) {
        int at = locale;
        while (at != SOURCE && loaded(at).text(error, kind).isEmpty()) {
            at = locales.next(at);
        }
        return at;
    }

    /**
     * Records that a message was parsed, and removes the message that was parsed the longest time ago if there are too
     * many.
     */
    final void keep(int error, int locale) {
        int evicted = parsed.keep(error * locales.size() + locale);
        if (evicted != EvictionQueue.NONE) {
            of(evicted / locales.size()).forget(evicted % locales.size());
        }
    }

    /** In which instants are shown. */
    final CatalogZone zone() {
        return zone;
    }

    private CatalogBundle loaded(int locale) {
        CatalogBundle bundle = bundles[locale];
        if (bundle == null) {
            bundle = bundle(locale);
            bundles[locale] = bundle;
        }
        return bundle;
    }
}
