package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.ChoiceDiagnostics;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Validates the keys of the branches of a plural or select. */
final class BranchKeys {
    static final String OFFSET = "offset";
    static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

    /** Limits the cost of comparing numbers. No realistic number has more digits. */
    private static final int MOST_DIGITS = 30;

    private final boolean isPlural;
    private final ChoiceDiagnostics words;

    BranchKeys(boolean isPlural, ChoiceDiagnostics words) {
        this.isPlural = isPlural;
        this.words = words;
    }

    /** Returns a diagnostic if the key is not valid. */
    Optional<Diagnostic> problem(String key, Span place) {
        Optional<Diagnostic> problem = problemOfWord(key, place);
        Rule rule = problem.map(Diagnostic::rule).orElse(Rule.BAD_BRANCH);
        return problem.isEmpty()
                ? problem
                : words.foreignBlank(place, key, rule).or(() -> problem);
    }

    private Optional<Diagnostic> problemOfWord(String key, Span place) {
        if (!isPlural) {
            return isIdentifier(key) ? Optional.empty() : Optional.of(words.badKeyword(place, key));
        }
        if (key.charAt(0) == '=') {
            return number(key.substring(1)).isPresent()
                    ? Optional.empty()
                    : Optional.of(words.badExactValue(place, key));
        }
        return CATEGORIES.contains(key) ? Optional.empty() : Optional.of(words.unknownKeyword(place, key, CATEGORIES));
    }

    /** Returns what must be unique among the branches. Two numbers are equal if their values are. */
    Object identity(String key) {
        return isPlural && key.charAt(0) == '='
                ? number(key.substring(1)).orElseThrow().stripTrailingZeros()
                : key;
    }

    /**
     * Returns whether a word is an offset, or was probably meant as one.
     *
     * @param next the next character after the word that is not white space
     */
    boolean isOffset(String word, char next) {
        if (!word.startsWith(OFFSET)) {
            return false;
        }
        if (word.length() == OFFSET.length()) {
            return next == ':' || (isPlural && next != '{');
        }
        char after = word.charAt(OFFSET.length());
        return after == ':' || after == '=';
    }

    /** Parses the number in a key: digits, optionally with a sign and a fraction. */
    static Optional<BigDecimal> number(String digits) {
        int start = digits.startsWith("-") ? 1 : 0;
        int point = digits.indexOf('.');
        boolean isNumber = digits.length() <= MOST_DIGITS
                && (point < 0
                        ? Cursor.isNumber(digits.substring(start))
                        : point > start
                                && Cursor.isNumber(digits.substring(start, point))
                                && Cursor.isNumber(digits.substring(point + 1)));
        return isNumber ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private static boolean isIdentifier(String key) {
        for (int i = 0; i < key.length(); i += Character.charCount(key.codePointAt(i))) {
            int c = key.codePointAt(i);
            if (!Character.isUnicodeIdentifierPart(c) || Character.isIdentifierIgnorable(c)) {
                return false;
            }
        }
        return true;
    }
}
