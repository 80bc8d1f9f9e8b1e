package dev.errata.catalog.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The wording for locales, and the files that have the texts of one. */
public final class LocaleDiagnostics {
    private LocaleDiagnostics() {}

    public static Diagnostic badHash(Span place, String value) {
        return Diagnostic.of(Rule.BAD_HASH, place, DiagnosticText.code(value) + " is no hash of a source text")
                .help("write 6 to 64 hex digits, or leave `from` out");
    }

    /**
     * What is no tag of a language.
     *
     * @param meant the tag that may be meant
     */
    public static Diagnostic badLocale(Span place, String value, Optional<String> meant) {
        if (meant.isPresent()) {
            return Diagnostic.of(Rule.BAD_LOCALE, place, DiagnosticText.code(value) + " is no locale")
                    .help("did you mean " + DiagnosticText.code(meant.get()) + "?");
        }
        return Diagnostic.of(Rule.BAD_LOCALE, place, DiagnosticText.code(value) + " is no locale")
                .help(
                        value.indexOf('_') > 0
                                ? withHyphens(place, value.replace('_', '-'))
                                : NextStep.say(
                                        "write a BCP 47 tag without extensions, such as `en`, `pt-BR` or `zh-Hant`"));
    }

    private static NextStep withHyphens(Span place, String tag) {
        return NextStep.word(place, tag, "write it with hyphens: `" + tag + "`").onlyIfNamedOnce();
    }

    public static Diagnostic duplicateLocale(Span again, Span first, String locale) {
        return Diagnostic.of(
                        Rule.DUPLICATE_LOCALE,
                        again,
                        "the locale " + DiagnosticText.code(locale) + " is declared twice")
                .label("again")
                .also(first, "first")
                .help(NextStep.deleteItem(again, "delete one of the two"));
    }

    public static Diagnostic undeclaredLocale(Span place, String locale, Span declared, Collection<String> locales) {
        return Diagnostic.of(
                        Rule.UNDECLARED_LOCALE, place, DiagnosticText.code(locale) + " is no locale of this catalog")
                .also(declared, "declared here")
                .help(NearbyNames.step(
                        place, locale, sameLanguage(locale, locales), "add it to `locales`, or delete the text"));
    }

    /** Two languages are never two spellings of one, however near their codes are. */
    private static List<String> sameLanguage(String locale, Collection<String> locales) {
        String language = locale.length() < 3 ? "-" : locale.substring(0, 2).toLowerCase(Locale.ROOT);
        return locales.stream().filter(other -> other.startsWith(language)).toList();
    }

    public static Diagnostic sameLocaleTwice(Span again, Span first, String locale) {
        return Diagnostic.of(
                        Rule.DUPLICATE_KEY, again, "a text in " + DiagnosticText.code(locale) + " stands here twice")
                .label("again")
                .also(first, "first")
                .help("keep one of the two; they are spellings of one locale");
    }

    public static Diagnostic textTwice(Span side, Span main, String constant, String text, String locale) {
        return Diagnostic.of(
                        Rule.TEXT_TWICE,
                        side,
                        "the " + text + " of " + DiagnosticText.code(constant) + " in " + DiagnosticText.code(locale)
                                + " stands in the catalog, too")
                .also(main, "here")
                .help("delete one of the two");
    }

    /**
     * A side file that says to belong elsewhere.
     *
     * @param wanted what its name says
     * @param declared where the catalog says so
     */
    public static Diagnostic sideFileMismatch(Span place, String key, String found, String wanted, Span declared) {
        return Diagnostic.of(
                        Rule.SIDE_FILE_MISMATCH,
                        place,
                        "by its name this file has " + DiagnosticText.code(key + ": " + wanted) + ", but it says "
                                + DiagnosticText.code(found))
                .also(declared, "declared here")
                .help("write " + DiagnosticText.code(key + ": " + wanted) + ", or rename the file");
    }

    public static Diagnostic unknownConstant(Span place, String constant, Collection<String> constants) {
        return Diagnostic.of(Rule.UNKNOWN_CONSTANT, place, "the catalog has no error " + DiagnosticText.code(constant))
                .help(NearbyNames.step(place, constant, constants, "delete its texts, or define it in the catalog"));
    }
}
