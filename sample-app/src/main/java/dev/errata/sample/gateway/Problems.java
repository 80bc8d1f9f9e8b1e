package dev.errata.sample.gateway;

import dev.errata.runtime.ProblemDetails;
import dev.errata.runtime.Retries;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Puts an error of the gateway in the form in which its caller gets it. */
final class Problems {
    private Problems() {}

    /** The problem details of an error (RFC 9457) in the reader's language. */
    static Reply reply(GatewayException error, Locale reader) {
        ProblemDetails problem = error.problem(reader);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", ProblemDetails.MEDIA_TYPE);
        headers.put("Content-Language", GatewayError.locales().nearest(reader).toLanguageTag());
        headers.put("Vary", "Accept-Language");
        retryAfter(error).ifPresent(seconds -> headers.put("Retry-After", Long.toString(seconds)));
        if (error instanceof GatewayException.MethodNotAllowed refused) {
            headers.put("Allow", refused.allowed());
        }
        return Reply.of(problem.status(), headers, problem.toJson());
    }

    /** When to come back: when a block ends, or when the vendor says so, or else when the gateway's catalog does. */
    private static OptionalLong retryAfter(GatewayException error) {
        if (error instanceof GatewayException.AccessBlocked blocked) {
            return OptionalLong.of(TimeUnit.MINUTES.toSeconds(blocked.minutes()));
        }
        return error.isRetryable() ? Retries.retryAfterSeconds(error) : OptionalLong.empty();
    }
}
