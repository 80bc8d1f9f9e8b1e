package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.ChoiceDiagnostics;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the branches of a choice may be called. */
final class BranchKeys {
    static final String OFFSET = "offset";
    static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

    /** No number of a text has more digits than this, and comparing such a one costs nothing. */
    private static final int MOST_DIGITS = 30;

    private final boolean isPlural;
    private final ChoiceDiagnostics words;

    BranchKeys(boolean isPlural, ChoiceDiagnostics words) {
        this.isPlural = isPlural;
        this.words = words;
    }

    /** What is wrong with the key of a branch. */
    Optional<Diagnostic> fault(String key, Span place) {
        Optional<Diagnostic> fault = faultOfWord(key, place);
        Rule rule = fault.map(Diagnostic::rule).orElse(Rule.BAD_BRANCH);
        return fault.isEmpty() ? fault : words.foreignBlank(place, key, rule).or(() -> fault);
    }

    private Optional<Diagnostic> faultOfWord(String key, Span place) {
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

    /** What two branches may not have in common: numbers count by their value. */
    Object identity(String key) {
        return isPlural && key.charAt(0) == '='
                ? number(key.substring(1)).orElseThrow().stripTrailingZeros()
                : key;
    }

    /**
     * Whether a word is an offset, or was meant for one.
     *
     * @param next what follows it, blanks left out
     */
    boolean isOffset(String word, char next) {
        if (!word.startsWith(OFFSET)) {
            return false;
        }
        if (word.length() == OFFSET.length()) {
            return next == ':' || (isPlural && next != '{');
        }
        char behind = word.charAt(OFFSET.length());
        return behind == ':' || behind == '=';
    }

    /** A number as it stands in a key: digits, and perhaps a sign and a fraction. */
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
