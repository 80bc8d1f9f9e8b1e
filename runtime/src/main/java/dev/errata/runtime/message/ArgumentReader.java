package dev.errata.runtime.message;

import java.math.BigDecimal;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands between braces. Null is said of what cannot be read. */
final class ArgumentReader {
    /** More than the catalog's compiler lets pass; the stack ends far behind it. */
    private static final int DEEPEST = 12;

    private static final String OFFSET = "offset:";

    private final MessageReader messages;
    private final TextCursor cursor;
    private final PlainArguments arguments;

    ArgumentReader(MessageReader messages, TextCursor cursor, PlainArguments arguments) {
        this.messages = messages;
        this.cursor = cursor;
        this.arguments = arguments;
    }

    /** Reads an argument behind its opening brace, its closing one included. */
    @Nullable
    MessageElement read(@Nullable MessageElement number, int depth) {
        int place = arguments.place(cursor.word());
        if (place < 0 || depth > DEEPEST) {
            return null;
        }
        if (cursor.accept('}')) {
            return new Placeholder(place);
        }
        return cursor.accept(',') ? formatted(place, number, depth) : null;
    }

    private @Nullable MessageElement formatted(int place, @Nullable MessageElement number, int depth) {
        return switch (cursor.word()) {
            case "number" -> number(place);
            case "date" -> dateTime(place, true);
            case "time" -> dateTime(place, false);
            case "plural" -> cursor.accept(',') ? plural(place, false, depth) : null;
            case "selectordinal" -> cursor.accept(',') ? plural(place, true, depth) : null;
            case "select" -> cursor.accept(',') ? select(place, number, depth) : null;
            default -> null;
        };
    }

    private @Nullable MessageElement number(int place) {
        if (cursor.accept('}')) {
            return new FormattedNumber(place, NumberStyle.DECIMAL, BigDecimal.ZERO);
        }
        Optional<NumberStyle> style = cursor.accept(',') ? NumberStyle.of(cursor.word()) : Optional.empty();
        return style.isPresent() && cursor.accept('}')
                ? new FormattedNumber(place, style.get(), BigDecimal.ZERO)
                : null;
    }

    private @Nullable MessageElement dateTime(int place, boolean date) {
        if (cursor.accept('}')) {
            return new FormattedDateTime(place, date, FormatStyle.MEDIUM);
        }
        FormatStyle style = cursor.accept(',') ? formatStyle(cursor.word()) : null;
        return style != null && cursor.accept('}') ? new FormattedDateTime(place, date, style) : null;
    }

    private static @Nullable FormatStyle formatStyle(String word) {
        return switch (word) {
            case "short" -> FormatStyle.SHORT;
            case "medium" -> FormatStyle.MEDIUM;
            case "long" -> FormatStyle.LONG;
            case "full" -> FormatStyle.FULL;
            default -> null;
        };
    }

    private @Nullable MessageElement plural(int place, boolean ordinal, int depth) {
        int start = cursor.at();
        BigDecimal offset = offset();
        if (offset == null) {
            cursor.goBack(start);
            offset = BigDecimal.ZERO;
        }
        MessageElement shown = new FormattedNumber(place, NumberStyle.DECIMAL, offset);
        Map<BigDecimal, CompiledText> numbers = new LinkedHashMap<>();
        Map<String, CompiledText> keywords = new LinkedHashMap<>();
        cursor.skipBlanks();
        while (!cursor.accept('}')) {
            BigDecimal exact = cursor.accept('=') ? ExactNumber.read(cursor.word()) : null;
            String keyword = exact == null ? cursor.word() : "";
            CompiledText branch = branch(shown, depth);
            if (branch == null) {
                return null;
            }
            if (exact == null) {
                keywords.putIfAbsent(keyword, branch);
            } else {
                numbers.putIfAbsent(exact, branch);
            }
        }
        return Plural.of(place, ordinal, offset, numbers, keywords);
    }

    private @Nullable MessageElement select(int place, @Nullable MessageElement number, int depth) {
        Map<String, CompiledText> branches = new LinkedHashMap<>();
        cursor.skipBlanks();
        while (!cursor.accept('}')) {
            String keyword = cursor.word();
            CompiledText branch = branch(number, depth);
            if (branch == null) {
                return null;
            }
            branches.putIfAbsent(keyword, branch);
        }
        CompiledText other = branches.get("other");
        return other == null ? null : new Select(place, Map.copyOf(branches), other);
    }

    private @Nullable CompiledText branch(@Nullable MessageElement number, int depth) {
        CompiledText branch = cursor.accept('{') ? messages.branch(number, depth + 1) : null;
        cursor.skipBlanks();
        return branch;
    }

    /** {@code offset:1}, also with white space before the number. */
    private @Nullable BigDecimal offset() {
        String word = cursor.word();
        if (!word.startsWith(OFFSET)) {
            return null;
        }
        return ExactNumber.read(word.length() > OFFSET.length() ? word.substring(OFFSET.length()) : cursor.word());
    }
}
