package dev.errata.runtime.message;

import java.math.BigDecimal;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads arguments, which are between braces. Methods return null for an invalid argument. */
final class ArgumentReader {
    /** More levels than the catalog compiler accepts, and far fewer than cause a stack overflow. */
    private static final int MAX_DEPTH = 12;

    private static final String OFFSET = "offset:";

    private final MessageReader messages;
    private final TextCursor cursor;
    private final PlainArguments arguments;

    ArgumentReader(MessageReader messages, TextCursor cursor, PlainArguments arguments) {
        this.messages = messages;
        this.cursor = cursor;
        this.arguments = arguments;
    }

    /** Reads an argument after its opening brace, including its closing brace. */
    @Nullable
    MessageElement read(@Nullable MessageElement number, int depth) {
        int index = arguments.index(cursor.word());
        if (index < 0 || depth > MAX_DEPTH) {
            return null;
        }
        if (cursor.accept('}')) {
            return new Placeholder(index);
        }
        return cursor.accept(',') ? formatted(index, number, depth) : null;
    }

    private @Nullable MessageElement formatted(int index, @Nullable MessageElement number, int depth) {
        return switch (cursor.word()) {
            case "number" -> number(index);
            case "date" -> dateTime(index, true);
            case "time" -> dateTime(index, false);
            case "plural" -> cursor.accept(',') ? plural(index, false, depth) : null;
            case "selectordinal" -> cursor.accept(',') ? plural(index, true, depth) : null;
            case "select" -> cursor.accept(',') ? select(index, number, depth) : null;
            default -> null;
        };
    }

    private @Nullable MessageElement number(int index) {
        if (cursor.accept('}')) {
            return new FormattedNumber(index, NumberStyle.DECIMAL, BigDecimal.ZERO);
        }
        Optional<NumberStyle> style = cursor.accept(',') ? NumberStyle.of(cursor.word()) : Optional.empty();
        return style.isPresent() && cursor.accept('}')
                ? new FormattedNumber(index, style.get(), BigDecimal.ZERO)
                : null;
    }

    private @Nullable MessageElement dateTime(int index, boolean date) {
        if (cursor.accept('}')) {
            return new FormattedDateTime(index, date, FormatStyle.MEDIUM);
        }
        FormatStyle style = cursor.accept(',') ? formatStyle(cursor.word()) : null;
        return style != null && cursor.accept('}') ? new FormattedDateTime(index, date, style) : null;
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

    private @Nullable MessageElement plural(int index, boolean ordinal, int depth) {
        int start = cursor.at();
        BigDecimal offset = offset();
        if (offset == null) {
            cursor.goBack(start);
            offset = BigDecimal.ZERO;
        }
        MessageElement displayed = new FormattedNumber(index, NumberStyle.DECIMAL, offset);
        Map<BigDecimal, CompiledText> numbers = new LinkedHashMap<>();
        Map<String, CompiledText> keywords = new LinkedHashMap<>();
        cursor.skipWhiteSpace();
        while (!cursor.accept('}')) {
            BigDecimal exact = cursor.accept('=') ? ExactNumber.read(cursor.word()) : null;
            String keyword = exact == null ? cursor.word() : "";
            CompiledText branch = branch(displayed, depth);
            if (branch == null) {
                return null;
            }
            if (exact == null) {
                keywords.putIfAbsent(keyword, branch);
            } else {
                numbers.putIfAbsent(exact, branch);
            }
        }
        return Plural.of(index, ordinal, offset, numbers, keywords);
    }

    private @Nullable MessageElement select(int index, @Nullable MessageElement number, int depth) {
        Map<String, CompiledText> branches = new LinkedHashMap<>();
        cursor.skipWhiteSpace();
        while (!cursor.accept('}')) {
            String keyword = cursor.word();
            CompiledText branch = branch(number, depth);
            if (branch == null) {
                return null;
            }
            branches.putIfAbsent(keyword, branch);
        }
        CompiledText other = branches.get("other");
        return other == null ? null : new Select(index, Map.copyOf(branches), other);
    }

    private @Nullable CompiledText branch(@Nullable MessageElement number, int depth) {
        CompiledText branch = cursor.accept('{') ? messages.branch(number, depth + 1) : null;
        cursor.skipWhiteSpace();
        return branch;
    }

    /** Reads {@code offset:1}, also with white space before the number. */
    private @Nullable BigDecimal offset() {
        String word = cursor.word();
        if (!word.startsWith(OFFSET)) {
            return null;
        }
        return ExactNumber.read(word.length() > OFFSET.length() ? word.substring(OFFSET.length()) : cursor.word());
    }
}
