package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.MessageDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TextPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a message apart, strictly, in one pass over the text.
 *
 * <p>Quoting is ICU's: {@code ''} is an apostrophe, and an apostrophe directly before a brace opens a quotation up to the
 * next one. Whether the placeholders name parameters is for a check to find out.
 */
public final class MessageParser {
    /** Nobody mends more of one text in one go. */
    private static final int MOST_PROBLEMS = 20;

    private final String text;
    private final TextPlace place;
    private final List<String> parameters;
    private final MessageDiagnostics words;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int at;
    private int unnamed;
    private int unpaired;

    private MessageParser(String text, TextPlace place, List<String> parameters) {
        this.text = text;
        this.place = place;
        this.parameters = parameters;
        this.words = new MessageDiagnostics(standsInSingleQuotes(text, place));
    }

    /** Takes a text apart. A broken one gives itself as one literal, so that there is always something to print. */
    public static Result<MessageTemplate> parse(String text, TextPlace place) {
        return parse(text, place, List.of());
    }

    /**
     * Takes a text apart.
     *
     * @param parameters the names that are declared, in order: what hints propose for {@code {0}} and {@code %s}
     */
    public static Result<MessageTemplate> parse(String text, TextPlace place, List<String> parameters) {
        return new MessageParser(text, place, parameters).parse();
    }

    /** Whether the text has {@code printf}'s placeholders, so that it shows parameters in its own way. */
    public static boolean hasPrintfPlaceholder(String text) {
        for (int percent = text.indexOf('%'); percent >= 0; percent = text.indexOf('%', percent + 1)) {
            if (PrintfPlaceholder.end(text, percent) > percent) {
                return true;
            }
        }
        return false;
    }

    private Result<MessageTemplate> parse() {
        while (at < text.length() && diagnostics.size() < MOST_PROBLEMS) {
            switch (text.charAt(at)) {
                case '\'' -> apostrophe();
                case '{' -> openingBrace();
                case '}' -> closingBrace();
                case '%' -> percent();
                default -> literal(at + 1);
            }
        }
        endLiteral();
        boolean broken = at < text.length() || hasErrors();
        MessageTemplate template = broken ? MessageTemplate.verbatim(text) : new MessageTemplate(text, parts);
        return Result.of(template, diagnostics);
    }

    private boolean hasErrors() {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError()) {
                return true;
            }
        }
        return false;
    }

    private void apostrophe() {
        if (charAt(at + 1) == '\'') {
            literal.append('\'');
            at += 2;
        } else if (!isBrace(charAt(at + 1))) {
            literal(at + 1);
        } else if (at > 0 && Character.isLetter(text.codePointBefore(at))) {
            diagnostics.add(words.apostropheBeforeBrace(place.span(at, at + 2), wordWithBrace()));
            literal(at + 1);
        } else {
            quotation();
        }
    }

    private void quotation() {
        int opening = at;
        at++;
        while (at < text.length()) {
            boolean isApostrophe = text.charAt(at) == '\'';
            if (isApostrophe && charAt(at + 1) != '\'') {
                at++;
                return;
            }
            literal.append(text.charAt(at));
            at += isApostrophe ? 2 : 1;
        }
        diagnostics.add(words.unclosedQuotation(place.span(opening, opening + 2)));
    }

    private void openingBrace() {
        int next = nextBrace(at + 1);
        String content = text.substring(at + 1, next);
        int comma = content.indexOf(',');
        if (comma > 0 && isWord(content.substring(0, comma).strip())) {
            format(content, comma);
        } else if (charAt(next) == '}') {
            placeholder(content.strip(), next + 1);
        } else if (charAt(next) == '{' && content.isBlank()) {
            doubledBraces(next);
        } else {
            unclosedBrace(content, charAt(next) == '{');
        }
    }

    private void placeholder(String content, int end) {
        if (content.isEmpty() || isNumber(content)) {
            positional(text.substring(at, end), content, place.span(at, end));
        } else if (!isWord(content)) {
            diagnostics.add(words.bracesAroundText(place.span(at, end)));
        } else {
            int start = text.indexOf(content, at);
            endLiteral();
            parts.add(new Part.Placeholder(content, place.span(start, start + content.length())));
        }
        at = end;
    }

    /** A placeholder with a format: told once, however much stands inside. */
    private void format(String content, int comma) {
        int end = matchingBrace(at);
        String name = content.substring(0, comma).strip();
        String type = firstWord(content.substring(comma + 1));
        if (end == text.length()) {
            unclosedBrace(content, false);
        } else if (isNumber(name)) {
            positional("{" + name + "}", name, place.span(at, at + 1 + comma));
        } else {
            int from = type.isEmpty() ? at + 1 + comma : text.indexOf(type, at + 1 + comma);
            diagnostics.add(words.unsupportedFormat(place.span(from, from + Math.max(type.length(), 1)), name, type));
        }
        at = Math.min(end + 1, text.length());
    }

    private void positional(String written, String number, Span span) {
        int index = number.isEmpty() ? unnamed++ : number.length() < 3 ? Integer.parseInt(number) : 99;
        diagnostics.add(words.positionalPlaceholder(span, written, index, parameters));
    }

    private void doubledBraces(int second) {
        int opening = at;
        unpaired += 2;
        at = second + 1;
        while (charAt(at) == '{') {
            unpaired++;
            at++;
        }
        diagnostics.add(words.doubledBraces(place.span(opening, at), firstWord(text.substring(at, nextBrace(at)))));
    }

    private void unclosedBrace(String content, boolean another) {
        diagnostics.add(words.unclosedBrace(place.span(at, at + 1), firstWord(content), another));
        unpaired++;
        literal(at + 1);
    }

    private void closingBrace() {
        if (unpaired > 0) {
            unpaired--;
        } else {
            diagnostics.add(words.strayClosingBrace(place.span(at, at + 1)));
        }
        literal(at + 1);
    }

    private void percent() {
        int end = PrintfPlaceholder.end(text, at);
        if (end > at) {
            String placeholder = text.substring(at, end);
            int argument = PrintfPlaceholder.argument(placeholder, unnamed++);
            diagnostics.add(words.printfPlaceholder(place.span(at, end), placeholder, argument, parameters));
        }
        literal(Math.max(end, at + 1));
    }

    private void literal(int end) {
        literal.append(text, at, end);
        at = end;
    }

    private void endLiteral() {
        if (literal.length() > 0) {
            parts.add(new Part.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** The letters that end in the apostrophe at hand and the placeholder behind it, as in <code>d'{user}</code>. */
    private String wordWithBrace() {
        int start = at;
        while (start > 0 && at - start < 20 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = nextBrace(at + 2);
        boolean named = charAt(at + 1) == '{' && charAt(end) == '}' && isWord(text.substring(at + 2, end));
        return text.substring(start, at) + "'" + (named ? text.substring(at + 1, end + 1) : text.charAt(at + 1));
    }

    private int nextBrace(int from) {
        int next = from;
        while (next < text.length() && !isBrace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private int matchingBrace(int opening) {
        int depth = 0;
        for (int brace = opening; brace < text.length(); brace = nextBrace(brace + 1)) {
            depth += text.charAt(brace) == '{' ? 1 : -1;
            if (depth == 0) {
                return brace;
            }
        }
        return text.length();
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private static boolean isBrace(char c) {
        return c == '{' || c == '}';
    }

    /** Whether somebody may have meant a name: no check says more than "unknown" about {@code order-id}. */
    private static boolean isWord(String content) {
        return !content.isEmpty()
                && content.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.');
    }

    private static boolean isNumber(String content) {
        return !content.isEmpty() && content.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String firstWord(String content) {
        String stripped = content.strip();
        int end = 0;
        while (end < stripped.length() && Character.isLetterOrDigit(stripped.charAt(end))) {
            end++;
        }
        return stripped.substring(0, end);
    }

    /** YAML's single quotes have their own {@code ''}, so what a hint proposes must double its apostrophes there. */
    private static boolean standsInSingleQuotes(String text, TextPlace place) {
        if (text.isEmpty()) {
            return false;
        }
        Span first = place.span(0, 1);
        return first.start() > 0 && first.file().text().charAt(first.start() - 1) == '\'';
    }
}
