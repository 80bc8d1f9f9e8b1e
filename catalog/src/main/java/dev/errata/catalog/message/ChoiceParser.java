package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.ChoiceDiagnostics;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.MessageDiagnostics;
import dev.errata.catalog.diagnostic.NearbyNames;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.message.Part.Branch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses one plural or select: an optional offset, then branches, each a key with a text in braces. */
final class ChoiceParser {
    private final Cursor cursor;
    private final PartsParser texts;
    private final NestingContext around;
    private final FormatParser.Choice choice;
    private final ChoiceDiagnostics words;
    private final BranchKeys keys;
    private final List<Branch> branches = new ArrayList<>();
    private final Map<Object, Span> places = new HashMap<>();
    private Optional<BigDecimal> offset = Optional.empty();
    private boolean hasDoubtfulOther;
    private boolean hasCommas;
    private boolean isAstray;

    ChoiceParser(
            Cursor cursor,
            MessageDiagnostics words,
            PartsParser texts,
            NestingContext around,
            FormatParser.Choice choice) {
        this.cursor = cursor;
        this.texts = texts;
        this.around = around;
        this.choice = choice;
        this.words = new ChoiceDiagnostics(choice.word(), choice.name());
        this.keys = new BranchKeys(!choice.word().equals("select"), this.words);
    }

    /** Parses up to and including the closing brace, or up to the end of the text if that brace is missing. */
    Optional<Part> parse() {
        if (around.depth() == NestingContext.MOST_DEPTH) {
            cursor.report(words.tooDeep(choice.format()));
            texts.skipArgument();
            return Optional.empty();
        }
        comma();
        while (!isClosed()) {
            switch (cursor.current()) {
                case '{' -> textWithoutKey();
                case ',' -> commaBetween();
                default -> {
                    if (Cursor.isCommaLike(cursor.current())) {
                        commaBetween();
                    } else {
                        branch();
                    }
                }
            }
        }
        return Optional.of(part());
    }

    private Part part() {
        Span whole = cursor.span(choice.opening(), cursor.at());
        if (choice.word().equals("select")) {
            return new Part.Select(choice.name(), branches, choice.place(), choice.format(), whole);
        }
        boolean isOrdinal = choice.word().equals("selectordinal");
        BigDecimal off = offset.orElse(BigDecimal.ZERO);
        return new Part.Plural(choice.name(), isOrdinal, off, branches, choice.place(), choice.format(), whole);
    }

    private void comma() {
        cursor.skipSpaces();
        if (cursor.current() == ',') {
            cursor.skip(1);
        } else if (!cursor.isAtEnd() && cursor.current() != '}') {
            if (choice.hasComma()) {
                cursor.report(words.commaMissing(choice.format()));
            }
            cursor.skip(Cursor.isCommaLike(cursor.current()) ? 1 : 0);
        }
    }

    /** Returns whether no more branches follow. If so, the closing brace has been consumed. */
    private boolean isClosed() {
        cursor.skipSpaces();
        if (cursor.isAtEnd()) {
            cursor.reportUnclosed(words.unclosed(cursor.span(choice.opening(), choice.opening() + 1)));
            return true;
        }
        if (cursor.current() != '}') {
            return false;
        }
        int at = cursor.at();
        cursor.skip(1);
        if (!places.containsKey(Branch.OTHER) && otherFollows()) {
            cursor.reportLost(words.closedTooEarly(cursor.span(at, at + 1)));
            return isClosed();
        }
        if (!places.containsKey(Branch.OTHER) && !hasDoubtfulOther) {
            cursor.report(words.missingOther(
                    choice.format(),
                    branches.stream()
                            .map(branch -> new Located<>(branch.key(), branch.span()))
                            .toList()));
        }
        return true;
    }

    private boolean otherFollows() {
        int start = cursor.spacesEnd(cursor.at());
        int end = cursor.keyEnd(start);
        return cursor.text(start, end).equals(Branch.OTHER) && cursor.charAt(cursor.spacesEnd(end)) == '{';
    }

    private void commaBetween() {
        int at = cursor.at();
        if (!hasCommas) {
            cursor.report(words.commaBetween(cursor.span(at, at + 1)));
        }
        hasCommas = true;
        cursor.skip(1);
    }

    private void textWithoutKey() {
        int at = cursor.at();
        if (!isAstray) {
            cursor.report(words.textWithoutKey(cursor.span(at, at + 1)));
        }
        isAstray = true;
        hasDoubtfulOther = true;
        text("");
    }

    // ---- branches

    private void branch() {
        int start = cursor.at();
        int end = cursor.keyEnd(start);
        cursor.moveTo(end);
        cursor.skipSpaces();
        if (keys.isOffset(cursor.text(start, end), cursor.current())) {
            offset(start);
            return;
        }
        if (cursor.text(start, end).equals("=") && Character.isDigit(cursor.current())) {
            end = cursor.keyEnd(cursor.at());
            cursor.moveTo(end);
            cursor.skipSpaces();
        }
        String key = cursor.text(start, end);
        Span place = cursor.span(start, end);
        if (cursor.current() == '{') {
            isAstray = false;
            check(key, place);
            int opening = cursor.at();
            List<Part> parts = text(key);
            branches.add(new Branch(key, place, cursor.span(opening, cursor.at()), parts));
        } else {
            withoutText(key, place);
        }
    }

    private void check(String key, Span place) {
        Optional<Diagnostic> problem = keys.problem(key, place);
        if (problem.isPresent()) {
            cursor.report(problem.get());
            hasDoubtfulOther |= !NearbyNames.of(key, List.of(Branch.OTHER)).isEmpty();
            return;
        }
        Span first = places.putIfAbsent(keys.identity(key), place);
        if (first != null) {
            cursor.report(words.duplicate(place, key, first));
        }
    }

    /** Reports a key without a text, but only the first of several in a row. */
    private void withoutText(String key, Span place) {
        if (!cursor.isAtEnd() && !isAstray) {
            cursor.report(words.withoutText(place, key, cursor.current()));
        }
        hasDoubtfulOther |= key.equals(Branch.OTHER);
        isAstray = true;
    }

    /** Parses the text of a branch, whose opening brace is the current character. */
    private List<Part> text(String key) {
        int opening = cursor.at();
        cursor.skip(1);
        List<Part> parts = texts.parse(around.within(!choice.word().equals("select")));
        if (cursor.isAtEnd()) {
            cursor.reportUnclosed(words.unclosedText(cursor.span(opening, opening + 1), key));
        } else if (cursor.current() == '}') {
            cursor.skip(1);
        } else {
            int next = cursor.at();
            Span keyword = cursor.span(next, cursor.keyEnd(next));
            cursor.report(words.unclosedBefore(cursor.span(opening, opening + 1), key, keyword));
        }
        return parts;
    }

    // ---- the offset

    private void offset(int start) {
        int word = start + BranchKeys.OFFSET.length();
        boolean isTight = cursor.charAt(word) == ':';
        int end = endOfOffset(word);
        cursor.moveTo(end);
        Span place = cursor.span(start, end);
        Optional<BigDecimal> number = isTight ? offsetValue(word, end) : Optional.empty();
        if (choice.word().equals("select")) {
            cursor.report(words.offsetOfSelect(place));
        } else if (number.isEmpty() || number.get().signum() < 0) {
            cursor.report(words.badOffset(place));
        } else if (offset.isPresent() || !branches.isEmpty()) {
            cursor.report(words.lateOffset(place, offset.isPresent()));
        } else {
            offset = number;
        }
    }

    /** Returns the offset after the value, whatever the author wrote between {@code offset} and the value. */
    private int endOfOffset(int word) {
        int next = cursor.spacesEnd(word);
        boolean hasSign = cursor.charAt(next) == ':' || cursor.charAt(next) == '=';
        int value = cursor.spacesEnd(hasSign ? next + 1 : next);
        boolean hasValue = hasSign || Character.isDigit(cursor.charAt(value));
        int end = hasValue ? cursor.keyEnd(value) : word;
        return end == value ? Math.max(word, hasSign ? next + 1 : word) : end;
    }

    private Optional<BigDecimal> offsetValue(int colon, int end) {
        return BranchKeys.number(cursor.text(Math.min(cursor.spacesEnd(colon + 1), end), end));
    }
}
