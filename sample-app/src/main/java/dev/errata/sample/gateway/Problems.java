package dev.errata.sample.gateway;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.ProblemDetails;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts an error of the gateway in the form in which its caller gets it. */
final class Problems {
    private static final long MILLIS_OF_A_SECOND = 1_000;

    private Problems() {}

    /** The problem details of an error (RFC 9457) in the reader's language. */
    static Reply reply(GatewayException error, Locale reader) {
        ProblemDetails problem = error.problem(reader);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", ProblemDetails.MEDIA_TYPE);
        headers.put("Content-Language", GatewayError.locales().nearest(reader).toLanguageTag());
        headers.put("Vary", "Accept-Language");
        wait(error).ifPresent(wait -> headers.put("Retry-After", seconds(wait)));
        if (error instanceof GatewayException.MethodNotAllowed refused) {
            headers.put("Allow", refused.allowed());
        }
        return Reply.of(problem.status(), headers, problem.toJson());
    }

    /** When to come back: when a block ends, or when the vendor says so, or else when the gateway's catalog does. */
    private static Optional<Duration> wait(GatewayException error) {
        if (error instanceof GatewayException.AccessBlocked blocked) {
            return Optional.of(Duration.ofMinutes(blocked.minutes()));
        }
        if (!error.isRetryable()) {
            return Optional.empty();
        }
        Optional<Duration> vendors =
                error.getCause() instanceof CatalogException failure ? failure.retryAfter() : Optional.empty();
        return vendors.or(error::retryAfter);
    }

    /** Whole seconds, and none too few. */
    private static String seconds(Duration wait) {
        return Long.toString((wait.toMillis() + MILLIS_OF_A_SECOND - 1) / MILLIS_OF_A_SECOND);
    }
}
