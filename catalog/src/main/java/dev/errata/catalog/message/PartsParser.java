package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.FormatDiagnostics;
import dev.errata.catalog.diagnostic.MessageDiagnostics;
import java.util.ArrayList;
import java.util.List;

/** Parses a text with its placeholders: a whole message or one branch. */
final class PartsParser {
    private final Cursor cursor;
    private final MessageDiagnostics words;
    private final UnclosedBranchDetector openBranch;
    private int unnamed;
    private int unpaired;

    PartsParser(Cursor cursor, MessageDiagnostics words, List<String> parameters) {
        this.cursor = cursor;
        this.words = words;
        this.openBranch = new UnclosedBranchDetector(cursor, parameters);
    }

    /** The parts of one text. Adjacent literals are joined. */
    private static final class Parts {
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();

        void add(Part part) {
            endLiteral();
            parts.add(part);
        }

        List<Part> all() {
            endLiteral();
            return parts;
        }

        private void endLiteral() {
            if (literal.length() > 0) {
                parts.add(new Part.Literal(literal.toString()));
                literal.setLength(0);
            }
        }
    }

    /**
     * Parses up to the end of the message, the brace that ends a branch, or the next branch if that brace is missing.
     */
    List<Part> parse(NestingContext around) {
        Parts parts = new Parts();
        while (!cursor.isAtEnd()) {
            switch (cursor.current()) {
                case '\'' -> apostrophe(parts, around);
                case '{' -> {
                    int keyword = openBranch.keywordBefore(around);
                    if (keyword >= 0) {
                        cursor.moveTo(keyword);
                        return parts.all();
                    }
                    openingBrace(parts, around);
                }
                case '}' -> {
                    if (around.isBranch() && unpaired == 0) {
                        return parts.all();
                    }
                    closingBrace(parts);
                }
                case '#' -> numberSign(parts, around);
                case '%' -> percent(parts);
                default -> literal(parts, Cursor.nextSyntax(cursor.text(), cursor.at()));
            }
        }
        return parts.all();
    }

    private void literal(Parts parts, int end) {
        parts.literal.append(cursor.text(), cursor.at(), end);
        cursor.moveTo(end);
    }

    private void numberSign(Parts parts, NestingContext around) {
        int at = cursor.at();
        if (around.isNumbered()) {
            parts.add(new Part.NumberSign(cursor.span(at, at + 1)));
            cursor.skip(1);
        } else {
            literal(parts, at + 1);
        }
    }

    private void percent(Parts parts) {
        int at = cursor.at();
        int end = PrintfPlaceholder.end(cursor.text(), at);
        if (end > at) {
            String placeholder = cursor.text(at, end);
            int argument = PrintfPlaceholder.argument(placeholder, unnamed++);
            cursor.report(words.printfPlaceholder(cursor.span(at, end), placeholder, argument));
        }
        literal(parts, Math.max(end, at + 1));
    }

    // ---- quoting

    private void apostrophe(Parts parts, NestingContext around) {
        int at = cursor.at();
        if (cursor.peek() == '\'') {
            parts.literal.append('\'');
            cursor.skip(2);
        } else if (!around.isSyntax(cursor.peek())) {
            literal(parts, at + 1);
        } else if (at > 0 && Character.isLetter(cursor.text().codePointBefore(at)) && !quotesOne(at)) {
            if (cursor.peek() != '}' || around.isBranch()) {
                cursor.report(words.apostropheBeforeBrace(cursor.span(at, at + 2), wordWithBrace(at)));
            }
            literal(parts, at + 1);
        } else {
            quotation(parts);
        }
    }

    /** Returns whether a quotation has one character, as in <code>'{'</code>. That is never meant as an apostrophe. */
    private boolean quotesOne(int apostrophe) {
        return cursor.charAt(apostrophe + 2) == '\'' && cursor.charAt(apostrophe + 3) != '\'';
    }

    private void quotation(Parts parts) {
        int opening = cursor.at();
        String text = cursor.text();
        int at = opening + 1;
        while (at < text.length()) {
            boolean isApostrophe = text.charAt(at) == '\'';
            if (isApostrophe && cursor.charAt(at + 1) != '\'') {
                cursor.moveTo(at + 1);
                return;
            }
            parts.literal.append(text.charAt(at));
            at += isApostrophe ? 2 : 1;
        }
        cursor.moveTo(text.length());
        cursor.reportLost(words.unclosedQuotation(cursor.span(opening, opening + 2), text.charAt(opening + 1)));
    }

    /** Returns the letters before an apostrophe and the placeholder after it, as in <code>d'{user}</code>. */
    private String wordWithBrace(int apostrophe) {
        String text = cursor.text();
        int start = apostrophe;
        while (start > 0 && apostrophe - start < 20 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = cursor.wordEnd(apostrophe + 2);
        boolean named = cursor.charAt(apostrophe + 1) == '{' && end > apostrophe + 2 && cursor.charAt(end) == '}';
        return text.substring(start, named ? end + 1 : apostrophe + 2);
    }

    // ---- braces

    private void openingBrace(Parts parts, NestingContext around) {
        int start = cursor.spacesEnd(cursor.at() + 1);
        int end = cursor.wordEnd(start);
        int next = cursor.spacesEnd(end);
        if (end > start && cursor.charAt(next) == '}') {
            placeholder(parts, start, end, next + 1);
        } else if (end > start && cursor.charAt(next) == ',') {
            format(parts, around, start, end, next);
        } else if (end > start && FormatParser.followsAt(cursor, next)) {
            int word = Cursor.isCommaLike(cursor.charAt(next)) ? cursor.spacesEnd(next + 1) : next;
            String format = cursor.text(word, cursor.wordEnd(word));
            cursor.report(FormatDiagnostics.commaBefore(
                    cursor.span(start, cursor.wordEnd(word)), cursor.text(start, end), format));
            format(parts, around, start, end, word - 1);
        } else {
            invalidBrace(parts);
        }
    }

    private void placeholder(Parts parts, int start, int end, int next) {
        String name = cursor.text(start, end);
        if (Cursor.isNumber(name)) {
            positional(name, cursor.at(), next, cursor.text(cursor.at(), next));
        } else {
            parts.add(new Part.Placeholder(name, cursor.span(start, end)));
        }
        cursor.moveTo(next);
    }

    private void format(Parts parts, NestingContext around, int start, int end, int comma) {
        int opening = cursor.at();
        String name = cursor.text(start, end);
        cursor.moveTo(comma + 1);
        if (Cursor.isNumber(name)) {
            positional(name, opening, end, "{" + name + "}");
            skipArgument();
            return;
        }
        FormatParser formats = new FormatParser(cursor, words, this, around);
        formats.parse(opening, name, cursor.span(start, end)).ifPresent(parts::add);
    }

    /** Moves past the brace that ends the current argument. */
    void skipArgument() {
        cursor.moveTo(
                Math.min(cursor.closingBrace(cursor.at()) + 1, cursor.text().length()));
    }

    private void positional(String number, int from, int to, String written) {
        int index = number.isEmpty() ? unnamed++ : number.length() < 3 ? Integer.parseInt(number) : 99;
        cursor.report(words.positionalPlaceholder(cursor.span(from, to), written, index));
    }

    /** Reports a brace that is not followed by a name, or by more than a name. */
    private void invalidBrace(Parts parts) {
        int at = cursor.at();
        int next = cursor.nextBrace(at + 1);
        String content = cursor.text(at + 1, next);
        if (cursor.charAt(next) == '}') {
            if (content.isBlank()) {
                positional("", at, next + 1, cursor.text(at, next + 1));
            } else {
                cursor.report(words.bracesAroundText(cursor.span(at, next + 1), content));
            }
            cursor.moveTo(next + 1);
        } else if (cursor.charAt(next) == '{' && content.isBlank()) {
            doubledBraces(at, next);
        } else {
            cursor.reportLost(words.unclosedBrace(cursor.span(at, at + 1), firstWord(content), isOpening(next)));
            unpaired++;
            literal(parts, at + 1);
        }
    }

    private boolean isOpening(int offset) {
        return cursor.charAt(offset) == '{';
    }

    private void doubledBraces(int first, int second) {
        unpaired += 2;
        int end = second + 1;
        while (cursor.charAt(end) == '{') {
            unpaired++;
            end++;
        }
        cursor.moveTo(end);
        String name = firstWord(cursor.text(end, cursor.nextBrace(end)));
        cursor.reportLost(words.doubledBraces(cursor.span(first, end), name));
    }

    private void closingBrace(Parts parts) {
        int at = cursor.at();
        if (unpaired > 0) {
            unpaired--;
        } else {
            cursor.report(words.strayClosingBrace(cursor.span(at, at + 1)));
        }
        literal(parts, at + 1);
    }

    private static String firstWord(String content) {
        String stripped = content.strip();
        int end = 0;
        while (end < stripped.length() && Character.isLetterOrDigit(stripped.charAt(end))) {
            end++;
        }
        return stripped.substring(0, end);
    }
}
