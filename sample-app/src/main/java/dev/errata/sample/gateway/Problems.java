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

/** Creates the responses for the gateway's errors. */
final class Problems {
    private Problems() {}

    /** Returns the problem details of an error (RFC 9457) in the user's language. */
    static Reply reply(GatewayException error, Locale locale) {
        ProblemDetails problem = error.problem(locale);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", ProblemDetails.MEDIA_TYPE);
        headers.put("Content-Language", GatewayError.locales().nearest(locale).toLanguageTag());
        headers.put("Vary", "Accept-Language");
        retryAfter(error).ifPresent(seconds -> headers.put("Retry-After", Long.toString(seconds)));
        if (error instanceof GatewayException.MethodNotAllowed refused) {
            headers.put("Allow", refused.allowed());
        }
        return Reply.of(problem.status(), headers, problem.toJson());
    }

    /**
     * Returns the time until a block ends, or otherwise the wait that the vendor or the gateway's catalog specifies, in
     * seconds.
     */
    private static OptionalLong retryAfter(GatewayException error) {
        if (error instanceof GatewayException.AccessBlocked blocked) {
            return OptionalLong.of(TimeUnit.MINUTES.toSeconds(blocked.minutes()));
        }
        return error.isRetryable() ? Retries.retryAfterSeconds(error) : OptionalLong.empty();
    }
}
