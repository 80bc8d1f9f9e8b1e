package dev.errata.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how long a server asks to wait (RFC 9110 section 10.2.3). */
final class RetryAfter {
    /** 100 years. A longer wait is a mistake, and {@link Duration#toNanos()} would soon overflow. */
    static final Duration MAX_WAIT = Duration.ofDays(36_500);

    private static final int MAX_DIGITS = 18;

    private RetryAfter() {}

    /**
     * Returns the wait from the headers of a response.
     *
     * @param now the time of the response; a date is relative to the server's own {@code Date} header if there is one
     * @return null if there is no {@code Retry-After} header, or no valid one
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
            boolean isLong = text.length() > MAX_DIGITS;
            return isLong ? MAX_WAIT : limited(Duration.ofSeconds(Long.parseLong(text)));
        }
        Instant until = HttpDate.read(text, now);
        if (until == null) {
            return null;
        }
        Instant from = sent(headers, now);
        return until.isBefore(from) ? Duration.ZERO : limited(Duration.between(from, until));
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

    private static Duration limited(Duration wait) {
        return wait.compareTo(MAX_WAIT) > 0 ? MAX_WAIT : wait;
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
