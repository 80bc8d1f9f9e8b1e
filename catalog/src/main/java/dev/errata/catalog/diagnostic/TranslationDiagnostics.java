package dev.errata.catalog.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The wording for translations: which are missing, old, or none, and the files that hold them. */
public final class TranslationDiagnostics {
    private TranslationDiagnostics() {}

    public static Diagnostic missingSourceText(Span there, String owner, String kind, String locale, String source) {
        return Diagnostic.of(
                        Rule.MISSING_SOURCE_TEXT,
                        there,
                        DiagnosticText.code(owner) + " has a " + kind + " in " + DiagnosticText.code(locale)
                                + ", but none in the source locale " + DiagnosticText.code(source))
                .help("add `" + source + ":`, the text that all others translate");
    }

    /**
     * Texts of an error that some locales lack.
     *
     * @param source the place of one of them in the source locale
     * @param file the main file's label
     * @param hash what a side file then says of their source
     */
    public static Diagnostic missingTranslation(
            Span source,
            String error,
            Collection<String> kinds,
            List<String> locales,
            String file,
            Optional<String> hash) {
        String first = locales.get(0);
        String from = hash.map(digits -> ", there with " + DiagnosticText.code("from: " + digits))
                .orElse("");
        return Diagnostic.of(
                        Rule.MISSING_TRANSLATION,
                        source,
                        DiagnosticText.code(error) + " has no " + String.join(" and no ", kinds) + " in "
                                + DiagnosticText.all(locales))
                .help("add a text in " + DiagnosticText.code(first) + " here or in `" + sideFile(file, first) + "`"
                        + from);
    }

    /**
     * A locale that most errors lack.
     *
     * @param file the main file's label
     */
    public static Diagnostic missingLocale(Located<String> locale, int untranslated, int errors, String file) {
        String tag = locale.value();
        return Diagnostic.of(
                        Rule.MISSING_TRANSLATION,
                        locale.span(),
                        untranslated == errors
                                ? "no error has a text in " + DiagnosticText.code(tag)
                                : untranslated + " of " + errors + " errors have no text in "
                                        + DiagnosticText.code(tag))
                .help("translate them in `" + sideFile(file, tag) + "`, or write `translations: optional` until then");
    }

    /**
     * Texts whose source is no longer the one that their translator saw.
     *
     * @param hash where the file names that source
     * @param now the hash of what stands there now
     * @param source the place of one of the texts in the source locale
     */
    public static Diagnostic staleTranslation(
            Span hash, String error, List<String> kinds, String locale, String now, Span source) {
        String texts = DiagnosticText.plain(kinds);
        return Diagnostic.of(
                        Rule.STALE_TRANSLATION,
                        hash,
                        "the " + texts + " of " + DiagnosticText.code(error) + " in " + DiagnosticText.code(locale)
                                + (kinds.size() > 1 ? " were" : " was") + " translated from another text")
                .also(source, "the source now")
                .help("look at the " + texts + " again, then write " + DiagnosticText.code("from: " + now));
    }

    public static Diagnostic translationEqualsSource(Span translation, String kind, String locale, Span source) {
        return Diagnostic.of(
                        Rule.TRANSLATION_EQUALS_SOURCE,
                        translation,
                        "the " + kind + " in " + DiagnosticText.code(locale) + " is the same as in the source locale")
                .also(source, "the source")
                .help("translate it; if it is right, write `translation-equals-source: off` under `rules:`");
    }

    public static Diagnostic localeEqualsSource(Located<String> locale, int texts, String source) {
        return Diagnostic.of(
                        Rule.TRANSLATION_EQUALS_SOURCE,
                        locale.span(),
                        texts + " texts in " + DiagnosticText.code(locale.value()) + " are the same as in "
                                + DiagnosticText.code(source))
                .help("translate them; if they are right, write `translation-equals-source: off` under `rules:`");
    }

    /**
     * A side file where a catalog belongs.
     *
     * @param file the side file's label
     */
    public static Diagnostic sideFileForCatalog(Span locale, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        int before = name.lastIndexOf('.', dot - 1);
        return Diagnostic.of(
                        Rule.SIDE_FILE_MISMATCH,
                        locale,
                        "this file holds the texts of one locale, and a catalog belongs here")
                .help("name " + DiagnosticText.code(name.substring(0, before) + name.substring(dot))
                        + " in its place; the files of its locales are found by themselves");
    }

    public static Diagnostic declaredPseudoLocale(Located<String> locale, Span pseudoLocales) {
        return Diagnostic.of(
                        Rule.DUPLICATE_LOCALE,
                        locale.span(),
                        "the locale " + DiagnosticText.code(locale.value()) + " is there by `pseudoLocales: true`")
                .label("again")
                .also(pseudoLocales, "its texts are computed")
                .help("delete it from `locales`, or write `pseudoLocales: false` and its texts by hand");
    }

    /** The side file's name, as translators look for it: without the folders. */
    private static String sideFile(String file, String locale) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name + "." + locale : name.substring(0, dot) + "." + locale + name.substring(dot);
    }
}
