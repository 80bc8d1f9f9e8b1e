package dev.errata.catalog.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The wording for a plural or a selection. */
public final class ChoiceDiagnostics {
    private static final String OTHER = "other";

    /** Categories that nearly every language has, so that a typo in one is surely meant for it. */
    private static final List<String> COMMON = List.of("one", OTHER);

    private static final int LONGEST_NAME = 40;

    private final String word;
    private final String name;

    /**
     * The wording for one of them.
     *
     * @param word its name in a message: {@code plural}, {@code selectordinal} or {@code select}
     * @param name the parameter that it looks at
     */
    public ChoiceDiagnostics(String word, String name) {
        this.word = word;
        this.name = name;
    }

    private String form(String branches) {
        return "`{" + DiagnosticText.cut(name, LONGEST_NAME) + ", " + word + ", " + branches + "}`";
    }

    private String pattern() {
        return form(word.equals("select") ? "red {\u2026} other {\u2026}" : "one {\u2026} other {\u2026}");
    }

    // ---- shape

    public Diagnostic tooDeep(Span span) {
        return Diagnostic.of(Rule.CHOICE_TOO_DEEP, span, "this " + word + " stands within five others")
                .help("give the message fewer parameters that decide, or make it several errors");
    }

    public Diagnostic commaMissing(Span span) {
        return Diagnostic.of(Rule.BAD_BRANCH, span, "a comma follows " + DiagnosticText.code(word))
                .help("write " + pattern());
    }

    public Diagnostic commaBetween(Span span) {
        return Diagnostic.of(Rule.BAD_BRANCH, span, "no comma stands between branches")
                .help(NextStep.delete(span, "delete it, as in " + pattern()));
    }

    public Diagnostic textWithoutKey(Span brace) {
        return Diagnostic.of(Rule.BAD_BRANCH, brace, "this text has no keyword before it")
                .help("write " + pattern());
    }

    /**
     * A keyword that no brace follows.
     *
     * @param next what follows
     */
    public Diagnostic withoutText(Span span, String key, char next) {
        String write = "write " + DiagnosticText.code(key + " {\u2026}");
        return Diagnostic.of(Rule.BAD_BRANCH, span, DiagnosticText.code(key) + " has no text in braces")
                .help(
                        next == '\uFF5B'
                                ? write + ": " + DiagnosticText.named(next) + " is another character"
                                : write + ", with the text between the braces");
    }

    public Diagnostic badKeyword(Span span, String key) {
        String help = key.startsWith("=")
                ? "an exact number decides in a `plural`; a keyword of `select` is a word"
                : "for a value of an enum write the constant that Java has for it, as `DARK_BLUE` for `dark-blue`";
        return Diagnostic.of(
                        Rule.BAD_BRANCH,
                        span,
                        DiagnosticText.code(key) + " is no keyword: it is letters, digits and `_`")
                .help(help);
    }

    public Diagnostic unclosed(Span brace) {
        return Diagnostic.of(Rule.STRAY_BRACE, brace, "this " + word + " is never closed")
                .help("each text has its own pair of braces within those of the whole: " + pattern());
    }

    /**
     * A branch without an end.
     *
     * @param key its keyword; empty where it has none
     */
    public Diagnostic unclosedText(Span brace, String key) {
        String text = key.isEmpty() ? "this text" : "the text of " + DiagnosticText.code(key);
        return Diagnostic.of(Rule.STRAY_BRACE, brace, text + " is never closed")
                .help("close it with a `}`, and the " + word + " with another");
    }

    /**
     * A branch that another one follows before it ends.
     *
     * @param next the keyword of that
     */
    public Diagnostic unclosedBefore(Span brace, String key, Span next) {
        String text = key.isEmpty() ? "this text" : "the text of " + DiagnosticText.code(key);
        return Diagnostic.of(
                        Rule.STRAY_BRACE,
                        brace,
                        text + " is not closed before the branch " + DiagnosticText.code(next.text()))
                .also(next, "the next branch")
                .help(NextStep.insertBefore(next, "} ", "put a `}` before " + DiagnosticText.code(next.text())));
    }

    public Diagnostic closedTooEarly(Span brace) {
        return Diagnostic.of(Rule.STRAY_BRACE, brace, "this `}` closes the " + word + " before its branch `other`")
                .help("delete it, or move it behind the last branch");
    }

    public Diagnostic missingOther(Span span, Collection<Located<String>> keys) {
        Diagnostic missing = Diagnostic.of(
                Rule.MISSING_OTHER, span, "this " + word + " has no branch " + DiagnosticText.code(OTHER));
        for (Located<String> key : keys) {
            if (!NearbyNames.of(OTHER, List.of(key.value())).isEmpty()) {
                return missing.help(
                        NextStep.replace(key.span(), OTHER, "write `other` for " + DiagnosticText.code(key.value())));
            }
        }
        String those = word.equals("select") ? "all else, even for a missing argument" : "all numbers without a branch";
        return missing.help(keys.isEmpty() ? "write " + pattern() : "add `other {\u2026}`, the text for " + those);
    }

    // ---- keywords

    /** What is no blank, though it looks like one. */
    public Optional<Diagnostic> foreignBlank(Span span, String key, Rule rule) {
        return DiagnosticText.foreignBlank(key)
                .map(blank -> Diagnostic.of(rule, span, blank + " stands beside the keyword")
                        .help("delete it, or write a plain blank"));
    }

    public Diagnostic unknownKeyword(Span span, String key, Collection<String> categories) {
        NextStep help = key.chars().allMatch(c -> c >= '0' && c <= '9')
                ? NextStep.replace(
                        span, "=" + key, "for this number alone write " + DiagnosticText.code("=" + key + " {\u2026}"))
                : NearbyNames.step(
                                span,
                                key,
                                categories,
                                "the keywords are " + DiagnosticText.all(categories) + ", and `=1` for a number alone")
                        .onlyIf(NearbyNames.isOneOf(key, categories, COMMON));
        return Diagnostic.of(
                        Rule.UNKNOWN_PLURAL_KEYWORD,
                        span,
                        "no language has the plural category " + DiagnosticText.code(key))
                .help(help);
    }

    public Diagnostic badExactValue(Span span, String key) {
        return Diagnostic.of(Rule.BAD_EXACT_VALUE, span, DiagnosticText.code(key) + " names no number")
                .help("write digits behind the `=`, as in `=0`, `=12` or `=1.5`");
    }

    public Diagnostic duplicate(Span span, String key, Span first) {
        return Diagnostic.of(Rule.DUPLICATE_BRANCH, span, "the branch " + DiagnosticText.code(key) + " stands twice")
                .label("again")
                .also(first, "first")
                .help("delete one of the two");
    }

    // ---- the offset

    public Diagnostic badOffset(Span span) {
        return Diagnostic.of(Rule.BAD_OFFSET, span, DiagnosticText.code(span.text()) + " is no offset")
                .help("write `offset:1`, without a blank before the colon, and a number that is not negative");
    }

    public Diagnostic lateOffset(Span span, boolean isSecond) {
        return Diagnostic.of(
                        Rule.BAD_OFFSET,
                        span,
                        isSecond ? "this " + word + " has an offset already" : "an offset stands before the branches")
                .help("write " + form("offset:1 one {\u2026} other {\u2026}"));
    }

    public Diagnostic offsetOfSelect(Span span) {
        return Diagnostic.of(Rule.BAD_OFFSET, span, "only numbers have an offset, and `select` takes none")
                .help("delete it, or write a `plural`");
    }

    // ---- what a language and a type have

    /**
     * Categories that a plural has no text for.
     *
     * @param missing the categories
     * @param samples a number of each
     * @param other the text of the branch `other` in its braces, at the key of the branch
     */
    public Diagnostic missingCategories(
            Span span,
            String locale,
            Collection<String> missing,
            Collection<String> samples,
            Optional<Located<String>> other) {
        List<String> branches = new ArrayList<>();
        missing.forEach(category -> branches.add(category + " {\u2026}"));
        return Diagnostic.of(
                        Rule.MISSING_PLURAL_CATEGORY,
                        span,
                        "this " + word + " has no " + DiagnosticText.all(missing) + ", which "
                                + DiagnosticText.code(locale) + " has for "
                                + (samples.size() == 1 ? "a number such as " : "numbers such as ")
                                + DiagnosticText.plainly(samples))
                .help(
                        other.isPresent()
                                ? NextStep.insertBefore(
                                                other.get().span(),
                                                copies(missing, other.get().value()),
                                                words(branches))
                                        .onlyIf(other.get().value().lines().count() == 1)
                                : NextStep.say(words(branches)));
    }

    private static String words(List<String> branches) {
        return "add " + DiagnosticText.all(branches) + "; numbers without a branch print `other`";
    }

    /** Branches that print what their numbers print already. */
    private static String copies(Collection<String> categories, String text) {
        StringBuilder copies = new StringBuilder();
        for (String category : categories) {
            copies.append(category).append(' ').append(text).append(' ');
        }
        return copies.toString();
    }

    /**
     * A category that no number has.
     *
     * @param categories those that there are
     */
    public Diagnostic unreachableCategory(
            Span span, String key, String locale, boolean isWhole, Collection<String> categories) {
        int exact = List.of("zero", "one", "two").indexOf(key);
        String delete = exact < 0 || word.equals("selectordinal")
                ? "delete the branch"
                : "for " + exact + " alone write `=" + exact + "`, or delete the branch";
        return Diagnostic.of(
                        Rule.UNREACHABLE_BRANCH,
                        span,
                        DiagnosticText.code(locale) + " has no " + DiagnosticText.code(key)
                                + (isWhole ? " for whole numbers" : ""))
                .help(delete + "; it has " + (categories.size() == 1 ? "only " : "") + DiagnosticText.all(categories));
    }

    public Diagnostic unreachableValue(Span span, String key, String type) {
        String article = type.equals("int") ? "an " : "a ";
        return Diagnostic.of(
                        Rule.UNREACHABLE_BRANCH,
                        span,
                        DiagnosticText.code(name) + " is " + article + DiagnosticText.code(type) + ", and never "
                                + DiagnosticText.code(key.substring(1)))
                .help("delete the branch");
    }

    /** A second branch for one value of an enum, by its Java constant. */
    public Diagnostic valueTwice(Span span, String key, String value, Span first) {
        return Diagnostic.of(
                        Rule.DUPLICATE_BRANCH,
                        span,
                        "the branch " + DiagnosticText.code(key) + " is for the value " + DiagnosticText.code(value)
                                + " again")
                .also(first, "first")
                .help("delete one of the two");
    }

    /**
     * A keyword that no argument equals.
     *
     * @param values what the argument can be
     */
    public Diagnostic unreachableKeyword(Span span, String key, Collection<String> values) {
        return Diagnostic.of(
                        Rule.UNREACHABLE_BRANCH,
                        span,
                        DiagnosticText.code(key) + " is no value of " + DiagnosticText.code(name))
                .help(NearbyNames.step(span, key, values, "its values are " + DiagnosticText.all(values)));
    }
}
