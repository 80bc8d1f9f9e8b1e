package dev.errata.catalog.parse.value;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.LocaleDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.language.CatalogKeys;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The locales of a catalog; never none.
 *
 * @param byTag the same by their canonical tags
 * @param refused what was declared and is no locale, as spelled
 * @param isGuessed whether none was declared, which is reported
 * @param place where they are declared
 */
public record Locales(
        List<Located<LocaleTag>> declared,
        Map<String, LocaleTag> byTag,
        List<String> refused,
        boolean isGuessed,
        Span place) {
    /** Tags name bundles, and so files; the longest in use has about 20 characters. */
    private static final int LONGEST_TAG = 60;

    public static Locales parse(MappingReader fields, List<Diagnostic> problems) {
        List<Located<LocaleTag>> declared = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Optional<Entry> list = fields.require(CatalogKeys.LOCALES);
        for (Located<String> word : fields.words(CatalogKeys.LOCALES)) {
            Optional<Located<LocaleTag>> locale = tag(word, problems);
            if (locale.isPresent()) {
                addUnlessThere(locale.get(), declared, problems);
            } else {
                refused.add(word.value());
                withHyphens(word.value())
                        .ifPresent(meant -> addUnlessThere(new Located<>(meant, word.span()), declared, problems));
            }
        }
        Span place = list.isPresent() ? list.get().place() : fields.place();
        boolean isGuessed = declared.isEmpty();
        if (isGuessed) {
            declared.add(new Located<>(new LocaleTag("en"), place));
        }
        return new Locales(List.copyOf(declared), byTag(declared), List.copyOf(refused), isGuessed, place);
    }

    private static Map<String, LocaleTag> byTag(List<Located<LocaleTag>> declared) {
        Map<String, LocaleTag> byTag = new HashMap<>();
        for (Located<LocaleTag> locale : declared) {
            byTag.put(locale.value().tag(), locale.value());
        }
        return byTag;
    }

    private static void addUnlessThere(
            Located<LocaleTag> locale, List<Located<LocaleTag>> declared, List<Diagnostic> problems) {
        for (Located<LocaleTag> other : declared) {
            if (other.value().equals(locale.value())) {
                problems.add(LocaleDiagnostics.duplicateLocale(
                        locale.span(), other.span(), locale.value().tag()));
                return;
            }
        }
        declared.add(locale);
    }

    /** A tag without extensions and private use, which no bundle's name can carry. */
    public static Optional<Located<LocaleTag>> tag(Located<String> word, List<Diagnostic> problems) {
        Optional<LocaleTag> tag = LocaleTag.parse(word.value());
        if (tag.isPresent() && isPlain(tag.get())) {
            return Optional.of(new Located<>(tag.get(), word.span()));
        }
        problems.add(LocaleDiagnostics.badLocale(
                word.span(), word.value(), Languages.meant(word.value().replace('_', '-'))));
        return withHyphens(word.value()).map(value -> new Located<>(value, word.span()));
    }

    private static Optional<LocaleTag> withHyphens(String word) {
        return LocaleTag.parse(word.replace('_', '-')).filter(Locales::isPlain);
    }

    private static boolean isPlain(LocaleTag tag) {
        Locale locale = tag.toLocale();
        return tag.tag().length() <= LONGEST_TAG
                && Languages.isLanguage(tag)
                && !locale.hasExtensions()
                && !tag.tag().startsWith("und");
    }

    public LocaleTag source() {
        return declared.get(0).value();
    }

    /** The declared locale that a key of a text names. */
    public Optional<LocaleTag> find(String key) {
        LocaleTag known = byTag.get(key);
        return known != null ? Optional.of(known) : LocaleTag.parse(key).filter(byTag::containsValue);
    }

    public boolean isRefused(String key) {
        return isGuessed || refused.contains(key);
    }

    public List<String> tags() {
        return declared.stream().map(locale -> locale.value().tag()).toList();
    }
}
