package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.FormatDiagnostics;
import dev.errata.catalog.diagnostic.MessageDiagnostics;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.message.Part.FormattedDateTime;
import dev.errata.catalog.message.Part.FormattedNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parses the format of an argument: what follows the comma after its name. */
final class FormatParser {
    private static final List<String> NUMBER_STYLES = List.of("integer", "percent");
    private static final List<String> LENGTHS = List.of("short", "medium", "long", "full");

    private static final List<String> FORMATS = List.of("number", "date", "time", "plural", "selectordinal", "select");

    private final Cursor cursor;
    private final MessageDiagnostics words;
    private final PartsParser texts;
    private final NestingContext around;

    FormatParser(Cursor cursor, MessageDiagnostics words, PartsParser texts, NestingContext around) {
        this.cursor = cursor;
        this.words = words;
        this.texts = texts;
        this.around = around;
    }

    /** Returns whether a format starts at an offset, possibly after a character typed instead of a comma. */
    static boolean followsAt(Cursor cursor, int offset) {
        int start = Cursor.isCommaLike(cursor.charAt(offset)) ? cursor.spacesEnd(offset + 1) : offset;
        return FORMATS.contains(cursor.text(start, cursor.wordEnd(start)));
    }

    /**
     * Parses up to and including the brace that closes the argument, or up to the end of the text if that brace is
     * missing.
     *
     * @param opening the offset of the opening brace
     * @param place the span of the name
     */
    Optional<Part> parse(int opening, String name, Span place) {
        int comma = cursor.at() - 1;
        int start = cursor.spacesEnd(comma + 1);
        int end = cursor.wordEnd(start);
        String word = cursor.text(start, end);
        cursor.moveTo(end);
        switch (word) {
            case "plural", "selectordinal", "select" -> {
                Choice choice =
                        new Choice(opening, name, place, word, cursor.span(start, end), cursor.charAt(comma) == ',');
                return new ChoiceParser(cursor, words, texts, around, choice).parse();
            }
            default -> {
                return simple(opening, name, place, comma, word);
            }
        }
    }

    /**
     * The start of a plural or select.
     *
     * @param opening the offset of the opening brace
     * @param place the span of the parameter's name
     * @param word {@code plural}, {@code selectordinal} or {@code select}
     * @param format the span of that word
     * @param hasComma whether a comma precedes the word, as it should
     */
    record Choice(int opening, String name, Span place, String word, Span format, boolean hasComma) {}

    private Optional<Part> simple(int opening, String name, Span place, int comma, String word) {
        int start = cursor.spacesEnd(comma + 1);
        int close = cursor.closingBrace(cursor.at());
        if (close == cursor.text().length()) {
            cursor.moveTo(close);
            cursor.reportUnclosed(words.unclosedBrace(cursor.span(opening, opening + 1), name, false));
            return Optional.empty();
        }
        int next = cursor.spacesEnd(cursor.at());
        cursor.moveTo(close + 1);
        return switch (word) {
            case "number" -> number(name, place, start, next, close);
            case "date", "time" -> dateTime(name, place, word, start, next, close);
            default -> {
                String written = word.isEmpty() ? cursor.text(start, close).stripTrailing() : word;
                Span format = written.isEmpty()
                        ? cursor.span(comma, comma + 1)
                        : cursor.span(start, start + written.length());
                cursor.report(FormatDiagnostics.unsupportedFormat(format, name, written));
                yield Optional.empty();
            }
        };
    }

    private Optional<Part> number(String name, Span place, int start, int next, int close) {
        if (next == close) {
            return Optional.of(
                    new FormattedNumber(name, FormattedNumber.Style.DECIMAL, place, cursor.span(start, start + 6)));
        }
        return style(name, "number", NUMBER_STYLES, start, next, close)
                .map(style -> new FormattedNumber(
                        name,
                        style.equals("integer") ? FormattedNumber.Style.INTEGER : FormattedNumber.Style.PERCENT,
                        place,
                        cursor.span(start, endOf(style, next))));
    }

    private Optional<Part> dateTime(String name, Span place, String word, int start, int next, int close) {
        FormattedDateTime.Kind kind = word.equals("date") ? FormattedDateTime.Kind.DATE : FormattedDateTime.Kind.TIME;
        if (next == close) {
            return Optional.of(new FormattedDateTime(
                    name, kind, FormattedDateTime.Length.MEDIUM, place, cursor.span(start, start + 4)));
        }
        return style(name, word, LENGTHS, start, next, close)
                .map(style -> new FormattedDateTime(
                        name,
                        kind,
                        FormattedDateTime.Length.valueOf(style.toUpperCase(Locale.ROOT)),
                        place,
                        cursor.span(start, endOf(style, next))));
    }

    private int endOf(String style, int comma) {
        return cursor.spacesEnd(comma + 1) + style.length();
    }

    /** Parses the style of a format, or reports that it is not one of the given styles. */
    private Optional<String> style(String name, String word, List<String> styles, int start, int comma, int close) {
        boolean hasComma = cursor.charAt(comma) == ',';
        int from = cursor.spacesEnd(hasComma ? comma + 1 : comma);
        String style = cursor.text(Math.min(from, close), close).stripTrailing();
        if (!hasComma) {
            Span place = cursor.span(start, from + style.length());
            cursor.report(FormatDiagnostics.commaMissing(place, name, word, style));
        } else if (style.isEmpty()) {
            cursor.report(FormatDiagnostics.styleMissing(cursor.span(comma, comma + 1), name, word, styles));
        } else if (!styles.contains(style)) {
            Span place = cursor.span(from, from + style.length());
            cursor.report(FormatDiagnostics.unknownStyle(place, name, word, style, styles));
        } else {
            return Optional.of(style);
        }
        return Optional.empty();
    }
}
