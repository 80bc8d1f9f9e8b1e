package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Span;
import java.util.Optional;

/**
 * How servers and clients handle an error.
 *
 * @param status the HTTP status of a server that responds with it, 400 to 599
 * @param log at which level the server logs it
 * @param stackless whether its exceptions have no stack trace
 */
public record Handling(
        Setting<Integer> status, Setting<RetryPolicy> retry, Setting<LogLevel> log, Setting<Boolean> stackless) {
    /**
     * A value that applies to an error, wherever it comes from.
     *
     * @param span where the file sets it: at the error, or under the catalog's {@code defaults}; empty where neither does
     */
    public record Setting<T>(T value, Optional<Span> span) {
        /** A value that no file sets. */
        public static <T> Setting<T> ofLanguage(T value) {
            return new Setting<>(value, Optional.empty());
        }
    }
}
