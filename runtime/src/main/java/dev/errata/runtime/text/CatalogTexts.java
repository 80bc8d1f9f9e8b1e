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
 * All texts of one catalog. A generated class extends it and makes the bundles, each when it is first needed.
 */
// Arrays of this class are caches that threads fill without waiting for one another. That is sound: of what
// they hold only final fields are read, and whoever computes an element again gets an equal one.
public abstract class CatalogTexts {
    static final char END = '\n';

    private static final int SOURCE = 0;

    private final PackedTexts entries;
    private final LocaleFallback locales;
    private final CatalogZone zone;
    private final String docs;
    private final @Nullable ErrorTexts[] errors;
    private final EvictionQueue kept;
    private final @Nullable CatalogBundle[] bundles;
    private final @Nullable TextLocale[] textLocales;
    private volatile @Nullable AcceptLanguage acceptLanguage;
    private volatile @Nullable List<Locale> allLocales;
    private volatile @Nullable PackedDetails details;

    /**
     * Takes what the generated class knows.
     *
     * @param locales the catalog's locales and where each falls back to, as {@link LocaleFallback#chain} gives them
     * @param zone the time zone in which instants are shown
     * @param docs the base of the addresses under which errors are documented; empty if there is none
     * @param errors one line for each error: the constant, then its parameters, with a space before each; a parameter is its
     *     name, a colon and the type if that is not {@code string}, {@code *} if it is sensitive and {@code ?} if it is
     *     optional; a chunk ends where a line ends
     */
    protected CatalogTexts(String locales, String zone, String docs, String... errors) {
        this.entries = new PackedTexts(errors, END);
        this.locales = new LocaleFallback(locales);
        this.zone = new CatalogZone(zone);
        this.docs = docs;
        this.errors = new ErrorTexts[entries.size()];
        this.kept = new EvictionQueue(this.errors.length * this.locales.size());
        this.bundles = new CatalogBundle[this.locales.size()];
        this.textLocales = new TextLocale[this.locales.size()];
    }

    /**
     * Makes the bundle of one locale.
     *
     * @param locale the locale's place in the catalog's list
     * @return a new bundle
     */
    protected abstract CatalogBundle bundle(int locale);

    /**
     * What the catalog says about parameters, for documentation. A generated class overrides it if there is anything to say.
     *
     * @return facts, each a word, a space and a text, followed by U+0001: {@code error} begins an error and {@code param} one of
     *     its parameters; {@code description} and {@code example} hold a text or the next part of it, {@code value} a value of
     *     an enum. A chunk ends where a fact ends
     */
    protected String[] parameterDetails() {
        return new String[0];
    }

    /**
     * The texts of one error.
     *
     * @param error the error's place in the catalog
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
     * The catalog's locales, for {@code CatalogLocales}.
     *
     * @return the list, the source locale first
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
     * Which of the catalog's locales answers a reader.
     *
     * @param locale the reader's locale
     * @return the place of the catalog's locale in the list of all
     */
    public final int nearest(Locale locale) {
        return locales.nearest(locale);
    }

    /**
     * The locale of a reader, for {@code CatalogLocales}.
     *
     * @param acceptLanguage any text
     * @return the reader's own locale, or one of the catalog's
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
     * The locale of a reader, for {@code CatalogLocales}.
     *
     * @param acceptLanguage any texts
     * @return the reader's own locale, or one of the catalog's
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

    /** The BCP 47 tag of a locale of the catalog. */
    final String tag(int locale) {
        return locales.tag(locale);
    }

    /** What the texts of one of the catalog's locales need to be printed. */
    final TextLocale textLocale(int locale) {
        TextLocale known = textLocales[locale];
        if (known == null) {
            known = new TextLocale(tag(locale));
            textLocales[locale] = known;
        }
        return known;
    }

    /** The text in the locale or in the first one that it falls back to; empty where none of them has it. */
    final String text(int error, int kind, int locale) {
        return loaded(owner(error, kind, locale)).text(error, kind);
    }

    /** Where that text is found: the locale or the first one that it falls back to; the source where none of them has it. */
    final int owner(int error, int kind, int locale) {
        int at = locale;
        while (at != SOURCE && loaded(at).text(error, kind).isEmpty()) {
            at = locales.next(at);
        }
        return at;
    }

    /** Takes note of a message that was taken apart, and lets the one go for which that was done longest ago. */
    final void keep(int error, int locale) {
        int forgotten = kept.keep(error * locales.size() + locale);
        if (forgotten != EvictionQueue.NONE) {
            of(forgotten / locales.size()).forget(forgotten % locales.size());
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
