package dev.errata.catalog.diagnostic;

import java.util.Collection;
import java.util.regex.Pattern;

/** The wording for the keys of a catalog: what is missing, unknown or in the wrong place. */
public final class KeyDiagnostics {
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]+");

    private KeyDiagnostics() {}

    public static Diagnostic unsupportedVersion(Span place, String version) {
        return Diagnostic.of(
                        Rule.UNSUPPORTED_VERSION,
                        place,
                        "the format version " + DiagnosticText.code(version) + " is not known here")
                .help("this version of Errata reads `errata: 1`");
    }

    /**
     * A key that must be there.
     *
     * @param owner what lacks the key: {@code the catalog}, {@code `OUT_OF_STOCK`}
     * @param example the key with a value, as one would write it
     * @param isOnlyValue whether there is no other value to write
     */
    public static Diagnostic missingKey(Span place, String owner, String key, String example, boolean isOnlyValue) {
        return Diagnostic.of(Rule.MISSING_KEY, place, owner + " has no " + DiagnosticText.code(key))
                .help(NextStep.addAbove(place, example).onlyIf(isOnlyValue));
    }

    /**
     * A key that nobody reads.
     *
     * @param owner what holds the key
     * @param known the keys that it can have
     * @param free those of them that it does not have yet
     */
    public static Diagnostic unknownKey(
            Span place, String key, String owner, Collection<String> known, Collection<String> free) {
        NextStep step = NearbyNames.step(place, key, known, helpOnUnknownKey(key, known));
        return Diagnostic.of(Rule.UNKNOWN_KEY, place, owner + " has no key " + DiagnosticText.code(key))
                .help(step.onlyIf(NearbyNames.isOneOf(key, known, free)));
    }

    private static String helpOnUnknownKey(String key, Collection<String> known) {
        if (CAPITALS.matcher(key).matches()) {
            return "if it is an error or a group, indent it like the others";
        }
        return known.isEmpty() ? "delete it" : "its keys are " + DiagnosticText.all(known);
    }

    /** An error that lost its indentation. */
    public static Diagnostic errorAtTop(Span place, String constant) {
        return Diagnostic.of(Rule.UNKNOWN_KEY, place, "the catalog has no key " + DiagnosticText.code(constant))
                .help("if it is an error, indent it like the others below `errors:`");
    }

    /**
     * A key of an error or a group that lost its indentation.
     *
     * @param owner what has such a key: {@code error}, {@code group}
     */
    public static Diagnostic keyOutside(Span place, String key, String owner) {
        String article = owner.startsWith("e") ? "an " : "a ";
        return Diagnostic.of(
                        Rule.UNKNOWN_KEY,
                        place,
                        DiagnosticText.code(key) + " is a key of " + article + owner + ", and stands among the " + owner
                                + "s")
                .help("indent it like the other keys of its " + owner);
    }

    /**
     * Errors below {@code groups:}.
     *
     * @param more how many follow the first
     */
    public static Diagnostic errorsAmongGroups(Span place, String constant, int more) {
        Diagnostic fault = Diagnostic.of(
                Rule.UNKNOWN_KEY, place, DiagnosticText.code(constant) + " is an error, and stands among the groups");
        return (more == 0 ? fault : fault.label(more == 1 ? "1 more follows" : more + " more follow"))
                .help("write `errors:` above the first error, indented like `groups:`");
    }

    public static Diagnostic localeOutside(Span place, String locale, String owner) {
        return Diagnostic.of(
                        Rule.UNKNOWN_KEY,
                        place,
                        DiagnosticText.code(locale) + " is a locale, and stands among the keys of "
                                + DiagnosticText.code(owner))
                .help("indent it below the key of its text, like the other locales");
    }

    public static Diagnostic emptyMatch(Span place) {
        return Diagnostic.of(Rule.MISSING_KEY, place, "this `match` matches nothing")
                .help("add the HTTP `status` of such answers, or the vendor's `message`");
    }

    public static Diagnostic emptyReservation(Span place) {
        return Diagnostic.of(Rule.MISSING_KEY, place, "this entry reserves nothing")
                .help("add the `code` or the `constant` that is not to be used again");
    }

    public static Diagnostic missingType(Span place, String parameter) {
        return Diagnostic.of(
                        Rule.MISSING_KEY, place, "the parameter " + DiagnosticText.code(parameter) + " has no type")
                .help("write its type behind the colon: " + DiagnosticText.code(parameter + ": string"));
    }

    public static Diagnostic retryTwice(Span place, Span other) {
        return Diagnostic.of(Rule.RETRY_TWICE, place, "`retry` and `retryable` both say when to retry")
                .also(other, "the other one")
                .help("keep one of the two; `retryable: true` is short for `retry: {when: transient}`");
    }
}
