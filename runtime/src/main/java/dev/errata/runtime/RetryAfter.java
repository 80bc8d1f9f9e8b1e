package dev.errata.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long a server asks to wait (RFC 9110 section 10.2.3). */
final class RetryAfter {
    /** A century. What is longer is a mistake, and {@link Duration#toNanos()} is still in range here. */
    static final Duration LONGEST = Duration.ofDays(36_500);

    private static final int MOST_DIGITS = 18;

    private RetryAfter() {}

    /**
     * The wait of an answer.
     *
     * @param now when it came; a date counts from the server's own `Date` if it sent one
     * @return null if it asks for none, or in no way that the RFC knows
     */
    static @Nullable Duration of(Map<String, List<String>> headers, Instant now) {
        for (String value : headers.getOrDefault("Retry-After", List.of())) {
            Duration wait = of(value, headers, now);
            if (wait != null) {
                return wait;
            }
        }
        return null;
    }

    private static @Nullable Duration of(String value, Map<String, List<String>> headers, Instant now) {
        String text = value.strip();
        if (isDigits(text)) {
            boolean isLong = text.length() > MOST_DIGITS;
            return isLong ? LONGEST : shortened(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant until = HttpDate.read(text, now);
        if (until == null) {
            return null;
        }
        Instant from = sent(headers, now);
        return until.isBefore(from) ? Duration.ZERO : shortened(Duration.between(from, until));
    }

    private static Instant sent(Map<String, List<String>> headers, Instant now) {
        for (String value : headers.getOrDefault("Date", List.of())) {
            Instant date = HttpDate.read(value, now);
            if (date != null) {
                return date;
            }
        }
        return now;
    }

    private static Duration shortened(Duration wait) {
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
