package dev.errata.catalog.parse.value;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.language.ValueKind.OneOf;
import dev.errata.catalog.language.ValueKind.Option;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What words spell: flags, choices, numbers, durations. A word that spells none of what its key wants is reported. */
public final class ValueParser {
    private static final List<String> YES = List.of("true", "yes", "on", "y", "1");
    private static final List<String> NO = List.of("false", "no", "off", "n", "0");
    private static final int MOST_DIGITS = 9;

    private ValueParser() {}

    public static Optional<Located<Boolean>> flag(String key, Located<String> word, List<Diagnostic> problems) {
        String value = word.value();
        if (value.equals("true") || value.equals("false")) {
            return Optional.of(new Located<>(value.equals("true"), word.span()));
        }
        String folded = value.toLowerCase(Locale.ROOT);
        Optional<String> meant = YES.contains(folded)
                ? Optional.of("true")
                : NO.contains(folded) ? Optional.of("false") : Optional.empty();
        problems.add(ValueDiagnostics.notABoolean(word.span(), key, value, meant));
        return Optional.empty();
    }

    /**
     * The constant that one of the words of a choice stands for.
     *
     * @param type the enum of all its constants
     */
    public static <E extends Enum<E>> Optional<Located<E>> choice(
            String key, Located<String> word, OneOf choice, Class<E> type, List<Diagnostic> problems) {
        Optional<Option> option = choice.find(word.value());
        if (option.isPresent()) {
            return Optional.of(new Located<>(type.cast(option.get().constant()), word.span()));
        }
        problems.add(ValueDiagnostics.unknownValue(word.span(), key, word.value(), choice.words()));
        return Optional.empty();
    }

    /** An HTTP status from the lowest given to 599. */
    public static Optional<Integer> status(String key, Located<String> word, int lowest, List<Diagnostic> problems) {
        String digits = word.value();
        if (!isDigits(digits) || digits.length() > MOST_DIGITS) {
            problems.add(ValueDiagnostics.notANumber(word.span(), key, digits));
            return Optional.empty();
        }
        int status = Integer.parseInt(digits);
        if (status < lowest || status > 599) {
            problems.add(ValueDiagnostics.badStatus(word.span(), key, lowest, digits));
            return Optional.empty();
        }
        return Optional.of(status);
    }

    public static Optional<Duration> duration(String key, Located<String> word, List<Diagnostic> problems) {
        String text = word.value();
        int end = 0;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        Optional<Duration> unit = unit(text.substring(end));
        if (end > 0 && end <= MOST_DIGITS && unit.isPresent()) {
            return Optional.of(unit.get().multipliedBy(Long.parseLong(text.substring(0, end))));
        }
        problems.add(ValueDiagnostics.badDuration(word.span(), key, text));
        return Optional.empty();
    }

    private static Optional<Duration> unit(String word) {
        return switch (word) {
            case "ms" -> Optional.of(Duration.ofMillis(1));
            case "s" -> Optional.of(Duration.ofSeconds(1));
            case "m" -> Optional.of(Duration.ofMinutes(1));
            case "h" -> Optional.of(Duration.ofHours(1));
            case "d" -> Optional.of(Duration.ofDays(1));
            default -> Optional.empty();
        };
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
