package dev.errata.catalog.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** The wording for errors and their codes, groups and matches. */
public final class CodeDiagnostics {
    private CodeDiagnostics() {}

    public static Diagnostic noErrors(Located<String> catalog) {
        return Diagnostic.of(Rule.NO_ERRORS, catalog.span(), DiagnosticText.code(catalog.value()) + " has no errors")
                .help("define one under `errors:`");
    }

    // ---- one owner for each code

    /**
     * A code of two errors.
     *
     * @param isSpelled whether the code is written; else it is the error's name
     * @param owner the other error, as in {@code ORDER_NOT_FOUND}
     * @param next a free code of the same kind
     * @param canMatch whether the catalog reads answers, which may really share a code
     */
    public static Diagnostic duplicateCode(
            Located<String> code,
            boolean isSpelled,
            Span first,
            String owner,
            Optional<String> next,
            boolean canMatch) {
        return twice(code, isSpelled ? "also used here" : "its name is its code", first, owner)
                .help(nextFree(code, next, "the next free code is ", "give one of the two another code")
                        .after(tellApart(canMatch))
                        .onlyIf(isSpelled && !canMatch));
    }

    public static Diagnostic duplicateAlias(Located<String> alias, Span first, String owner, boolean canMatch) {
        return twice(alias, "also used here, as an alias", first, owner)
                .help(tellApart(canMatch) + "delete the alias of one of the two");
    }

    private static Diagnostic twice(Located<String> code, String label, Span first, String owner) {
        return Diagnostic.of(
                        Rule.DUPLICATE_CODE,
                        code.span(),
                        "code " + DiagnosticText.code(code.value()) + " is used twice")
                .label(label)
                .also(first, "first used by " + owner);
    }

    private static NextStep nextFree(Located<String> code, Optional<String> next, String words, String otherwise) {
        return next.isPresent()
                ? NextStep.word(code.span(), next.get(), words + DiagnosticText.code(next.get()))
                        .onlyIf(NearbyNames.isAlone(code.span(), code.value()) && !isKey(code.span()))
                : NextStep.say(otherwise);
    }

    /** Whether a code is the name of its error, which is a key. */
    private static boolean isKey(Span place) {
        return place.file().text().startsWith(":", place.end());
    }

    private static String tellApart(boolean canMatch) {
        return canMatch ? "if answers share the code, tell them apart with `match`; if not, " : "";
    }

    public static Diagnostic aliasRepeatsCode(Located<String> alias, Span first, boolean firstIsAlias) {
        String message = "the alias " + DiagnosticText.code(alias.value())
                + (firstIsAlias ? " stands twice" : " is the code of its own error");
        return Diagnostic.of(Rule.DUPLICATE_CODE, alias.span(), message)
                .also(first, firstIsAlias ? "first here" : "the code")
                .help(NextStep.deleteItem(alias.span(), "delete the alias"));
    }

    public static Diagnostic reservedTwice(Located<String> code, Span first) {
        return Diagnostic.of(
                        Rule.DUPLICATE_CODE,
                        code.span(),
                        "code " + DiagnosticText.code(code.value()) + " is reserved twice")
                .label("also reserved here")
                .also(first, "first reserved here")
                .help("delete one of the two entries");
    }

    /**
     * Two errors that one answer leads to.
     *
     * @param status a status that fits both, where one of them asks for one
     * @param message a message that fits both, where one of them asks for one
     */
    public static Diagnostic ambiguousMatch(
            Located<String> error,
            Span match,
            String earlier,
            Span earlierMatch,
            Optional<Integer> status,
            Optional<String> message) {
        String answer = status.map(number -> " with status " + number).orElse("")
                + (status.isPresent() && message.isPresent() ? " and" : "")
                + message.map(text -> " with the message " + DiagnosticText.code(text))
                        .orElse("");
        return Diagnostic.of(
                        Rule.AMBIGUOUS_MATCH,
                        match,
                        DiagnosticText.code(error.value()) + " and " + DiagnosticText.code(earlier)
                                + " match the same answers")
                .label(error.value() + " matches this")
                .also(earlierMatch, earlier + " matches this")
                .help("an answer" + answer
                        + " fits both: give one of them a `status` or a `message` that the other does not fit");
    }

    // ---- reserved

    /**
     * A code that has been withdrawn.
     *
     * @param because why, in the author's words
     * @param next a free code of the same kind
     */
    public static Diagnostic reservedCode(
            Located<String> code, Span reservation, Optional<String> because, Optional<String> next) {
        return reserved("code ", code, reservation, because)
                .help(nextFree(code, next, "the next free code is ", "give the error another code"));
    }

    public static Diagnostic reservedAlias(Located<String> alias, Span reservation, Optional<String> because) {
        return reserved("code ", alias, reservation, because)
                .help("an alias keeps a code in use: delete the alias, or the reservation");
    }

    public static Diagnostic reservedConstant(Located<String> constant, Span reservation, Optional<String> because) {
        return reserved("the constant ", constant, reservation, because).help("give the error another name");
    }

    private static Diagnostic reserved(String kind, Located<String> name, Span reservation, Optional<String> because) {
        return Diagnostic.of(
                        Rule.RESERVED_CODE,
                        name.span(),
                        kind + DiagnosticText.code(name.value()) + " is reserved and not to be used again")
                .also(
                        reservation,
                        because.map(words -> "reserved: " + DiagnosticText.cut(DiagnosticText.oneLine(words), 80))
                                .orElse("reserved here"));
    }

    // ---- codes and answers

    public static Diagnostic codeIsNoNumber(Located<String> code, boolean isSpelled) {
        Diagnostic fault = Diagnostic.of(
                Rule.CODE_IS_NO_NUMBER,
                code.span(),
                isSpelled
                        ? "`codeType: number` wants numbers, and code " + DiagnosticText.code(code.value()) + " is none"
                        : "`codeType: number` wants numbers, and " + DiagnosticText.code(code.value())
                                + " has no code but its name");
        String digits = code.value().replaceFirst("^0+(?=[0-9])", "");
        boolean isPadded = isSpelled && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return fault.help(
                isPadded
                        ? "a JSON number has no zeros in front: write " + DiagnosticText.code(digits)
                                + ", or `codeType: text`"
                        : "give it an integer as `code`, or write `codeType: text`");
    }

    /**
     * An error that nothing tells.
     *
     * @param canHaveCode whether answers have a place for codes
     */
    public static Diagnostic unmatchedError(Located<String> error, boolean canHaveCode) {
        return Diagnostic.of(
                        Rule.UNMATCHED_ERROR,
                        error.span(),
                        DiagnosticText.code(error.value()) + " has neither a code on the wire nor a `match`")
                .label("no answer leads here")
                .help("add `match:` with a `status` or a `message`" + (canHaveCode ? ", or give it a `code`" : ""));
    }

    public static Diagnostic matchWithoutWire(Span match) {
        return wireNeeded(match, "there is nothing to match: this catalog does not say how to read an answer")
                .help("add `wire:` with the places of code and message, or delete `match`");
    }

    public static Diagnostic noCodeWithoutWire(Located<String> error) {
        return wireNeeded(
                        error.span(),
                        "nothing leads to " + DiagnosticText.code(error.value())
                                + " without a code: this catalog does not say how to read an answer")
                .help("add `wire:` to the catalog, or give the error a code; without `code` its name is its code");
    }

    public static Diagnostic placeWithoutWire(Located<String> pointer, String parameter) {
        return wireNeeded(
                        pointer.span(),
                        "nobody looks for " + DiagnosticText.code(parameter)
                                + " here: this catalog does not say how to read an answer")
                .help("add `wire:` to the catalog, or delete this line");
    }

    public static Diagnostic codeWithoutPlace(Located<String> code) {
        return wireNeeded(
                        code.span(), "nothing leads to this code: `wire` does not say where an answer carries its code")
                .help("add the place to `wire`, as in `code: /error/code`; or write `code: none` and a `match`");
    }

    public static Diagnostic matchWithoutMessage(Span message) {
        return wireNeeded(message, "`wire` does not say where an answer carries the message to match")
                .help("add the place to `wire`, as in `message: /error/message`");
    }

    private static Diagnostic wireNeeded(Span place, String message) {
        return Diagnostic.of(Rule.WIRE_NEEDED, place, message);
    }

    // ---- groups

    /**
     * A group that is not defined.
     *
     * @param more how many errors are in it besides the first
     */
    public static Diagnostic unknownGroup(Located<String> group, Collection<String> known, int more) {
        Diagnostic unknown = Diagnostic.of(
                Rule.UNKNOWN_GROUP, group.span(), "there is no group " + DiagnosticText.code(group.value()));
        return (more == 0 ? unknown : unknown.label(more == 1 ? "1 more error says so" : more + " more errors say so"))
                .help(NearbyNames.step(
                                group.span(),
                                group.value(),
                                known,
                                known.isEmpty()
                                        ? "define it under `groups:`"
                                        : "the groups are " + DiagnosticText.all(known)
                                                + "; define another under `groups:`")
                        .onlyIf(more == 0));
    }

    public static Diagnostic groupNeeded(Located<String> error, Collection<String> known) {
        return Diagnostic.of(
                        Rule.GROUP_NEEDED,
                        error.span(),
                        DiagnosticText.code(error.value())
                                + " has no group, and with `layout: grouped` every error needs one")
                .help(
                        known.size() == 1
                                ? NextStep.addBelow(
                                        error.span(),
                                        "group: " + known.iterator().next())
                                : NextStep.say(
                                        known.isEmpty()
                                                ? "define a group under `groups:` and add `group:` here"
                                                : "add `group:` with " + DiagnosticText.oneOf(known)));
    }

    public static Diagnostic unusedGroup(Located<String> group) {
        return Diagnostic.of(
                        Rule.UNUSED_GROUP,
                        group.span(),
                        "no error is in the group " + DiagnosticText.code(group.value()))
                .help("write `group: " + group.value() + "` at its errors, or delete it");
    }

    /**
     * A code that is not one of its group's.
     *
     * @param isSpelled whether the code is written; else it is the error's name
     * @param next a free code of the group
     */
    public static Diagnostic codeOutsideGroup(
            Located<String> code, boolean isSpelled, String group, Span ranges, Optional<String> next) {
        String subject = isSpelled
                ? "code " + DiagnosticText.code(code.value())
                : DiagnosticText.code(code.value()) + " has no code, and its name";
        return Diagnostic.of(
                        Rule.CODE_OUTSIDE_GROUP,
                        code.span(),
                        subject + " is not among the codes of " + DiagnosticText.code(group))
                .also(ranges, "the codes of " + group)
                .help(nextFree(
                                code,
                                next,
                                "the next free code of the group is ",
                                "the group has no free code: give it more under `codes:`")
                        .onlyIf(isSpelled));
    }

    // ---- replacements and retries

    public static Diagnostic unknownReplacement(Located<String> replacement, Collection<String> known) {
        return Diagnostic.of(
                        Rule.UNKNOWN_REPLACEMENT,
                        replacement.span(),
                        "there is no error " + DiagnosticText.code(replacement.value()))
                .help(NearbyNames.step(
                        replacement.span(),
                        replacement.value(),
                        known,
                        "name another error of this catalog, or leave `replacedBy` out"));
    }

    public static Diagnostic replacesItself(Located<String> replacement) {
        return Diagnostic.of(
                        Rule.UNKNOWN_REPLACEMENT,
                        replacement.span(),
                        DiagnosticText.code(replacement.value()) + " cannot replace itself")
                .help("name another error of this catalog, or leave `replacedBy` out");
    }

    public static Diagnostic pointlessRetry(Span after) {
        return Diagnostic.of(Rule.POINTLESS_RETRY, after, "`after` delays a retry, but the error is never retried")
                .help("delete `after`, or write `when: transient` or `when: throttled`");
    }
}
