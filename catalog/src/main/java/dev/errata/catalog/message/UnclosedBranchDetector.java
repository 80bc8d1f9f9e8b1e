package dev.errata.catalog.message;

import java.util.List;

/**
 * Where the next branch of a choice begins although the text of the one before was never closed, as at {@code other} in
 * <code>one {# piece other {# pieces}}</code>.
 *
 * <p>Looked for only in messages that lack a closing brace: in others {@code only one {sku}} is a text like any other.
 */
final class UnclosedBranchDetector {
    private final Cursor cursor;
    private final List<String> parameters;
    private int lacking = -1;

    UnclosedBranchDetector(Cursor cursor, List<String> parameters) {
        this.cursor = cursor;
        this.parameters = parameters;
    }

    /** The offset of the keyword that stands before the brace at hand; negative where it is no branch that opens here. */
    int keywordBefore(NestingContext around) {
        if (!around.isBranch() || isPlaceholder()) {
            return -1;
        }
        int end = cursor.at();
        while (end > 0 && cursor.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && isKeyCharacter(cursor.charAt(start - 1))) {
            start--;
        }
        boolean standsAlone = start > 0 && (cursor.charAt(start - 1) <= ' ' || cursor.charAt(start - 1) == '}');
        return standsAlone && isKeyword(cursor.text(start, end), around) && lacksBrace() ? start : -1;
    }

    private boolean isPlaceholder() {
        int start = cursor.blanksEnd(cursor.at() + 1);
        int end = cursor.wordEnd(start);
        char next = cursor.charAt(cursor.blanksEnd(end));
        return (next == '}' || next == ',') && parameters.contains(cursor.text(start, end));
    }

    private static boolean isKeyword(String word, NestingContext around) {
        if (!around.isNumbered()) {
            return word.equals(Part.Branch.OTHER);
        }
        return BranchKeys.CATEGORIES.contains(word)
                || (word.startsWith("=") && BranchKeys.number(word.substring(1)).isPresent());
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '=' || c == '.' || c == '-';
    }

    /** Counts a closing brace as found that stands nowhere, if the message lacks one still. */
    private boolean lacksBrace() {
        if (lacking < 0) {
            lacking = cursor.unclosedBraces();
        }
        return lacking-- > 0;
    }
}
