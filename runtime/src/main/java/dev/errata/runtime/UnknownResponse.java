package dev.errata.runtime;

import dev.errata.runtime.text.VisibleText;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What can be said of an answer whose code the catalog does not know. */
final class UnknownResponse {
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_MESSAGE = 500;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int INTERNAL_SERVER_ERROR = 500;

    private UnknownResponse() {}

    /** For people: nothing of what came but the code, because nobody knows in which language or for whom the rest is. */
    static String sentence(WireResponse wire) {
        StringBuilder text = new StringBuilder("Unknown error");
        appendCode(wire, text);
        return text.append('.').toString();
    }

    /** For logs. */
    static String line(WireResponse wire) {
        StringBuilder text = new StringBuilder("unknown error");
        appendCode(wire, text);
        OptionalInt status = wire.status();
        if (status.isPresent()) {
            text.append(" (HTTP ").append(status.getAsInt()).append(')');
        }
        Optional<String> message = wire.message();
        if (message.isPresent()) {
            text.append(": ").append(Truncation.of(message.get(), LONGEST_MESSAGE));
        }
        return VisibleText.of(text.toString());
    }

    /** The body is never shown: it was meant for this program, not for whoever calls it. */
    static ProblemDetails problem(WireResponse wire) {
        int status = wire.status().orElse(INTERNAL_SERVER_ERROR);
        boolean isError = status >= 400 && status <= 599;
        return new ProblemDetails(
                ProblemDetails.ABOUT_BLANK,
                Optional.empty(),
                isError ? status : INTERNAL_SERVER_ERROR,
                Optional.of(sentence(wire)),
                code(wire),
                isRetryable(wire),
                Map.of());
    }

    /**
     * By status: 408 and 425 ask for the same request again (RFC 9110 section 15.5.9, RFC 8470), 429 and 503 ask to come
     * back later (RFC 6585, RFC 9110), 502 and 504 are a gateway's trouble with a server behind it. 500 is what servers
     * answer to passing faults of all kinds, and clients commonly repeat it.
     */
    static boolean isRetryable(WireResponse wire) {
        return switch (wire.status().orElse(0)) {
            case 408, 425, 429, 500, 502, 503, 504 -> true;
            default -> false;
        };
    }

    /** Whether a server that sent this may have done what it was asked: not if it says that it turned the request away. */
    static boolean mayHaveTakenEffect(WireResponse wire) {
        return switch (wire.status().orElse(0)) {
            case 425, 429, 503 -> false;
            default -> true;
        };
    }

    static Retry.Kind retryKind(WireResponse wire) {
        if (!isRetryable(wire)) {
            return Retry.Kind.NEVER;
        }
        return wire.status().orElse(0) == TOO_MANY_REQUESTS ? Retry.Kind.THROTTLED : Retry.Kind.TRANSIENT;
    }

    private static Optional<String> code(WireResponse wire) {
        Optional<String> code = wire.code();
        return code.isPresent() ? Optional.of(VisibleText.of(Truncation.of(code.get(), LONGEST_CODE))) : code;
    }

    private static void appendCode(WireResponse wire, StringBuilder text) {
        Optional<String> code = code(wire);
        if (code.isPresent()) {
            text.append(' ').append(code.get());
        }
    }
}
