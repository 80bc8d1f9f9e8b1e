package dev.errata.catalog.message;

import java.util.List;

/**
 * Detects where the next branch of a plural or select starts although the previous text is not closed, such as
 * {@code other} in <code>one {# piece other {# pieces}}</code>.
 *
 * <p>It only applies to messages with a missing closing brace. In others {@code only one {sku}} is an ordinary text.
 */
final class UnclosedBranchDetector {
    private final Cursor cursor;
    private final List<String> parameters;
    private int missing = -1;

    UnclosedBranchDetector(Cursor cursor, List<String> parameters) {
        this.cursor = cursor;
        this.parameters = parameters;
    }

    /** Returns the offset of the keyword before the current brace, or a negative number if no branch starts there. */
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
        boolean isWord = start > 0 && (cursor.charAt(start - 1) <= ' ' || cursor.charAt(start - 1) == '}');
        return isWord && isKeyword(cursor.text(start, end), around) && isBraceMissing() ? start : -1;
    }

    private boolean isPlaceholder() {
        int start = cursor.spacesEnd(cursor.at() + 1);
        int end = cursor.wordEnd(start);
        char next = cursor.charAt(cursor.spacesEnd(end));
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

    /** Returns whether a closing brace is still missing. Each call that returns true counts one of them as found. */
    private boolean isBraceMissing() {
        if (missing < 0) {
            missing = cursor.unclosedBraces();
        }
        return missing-- > 0;
    }
}
