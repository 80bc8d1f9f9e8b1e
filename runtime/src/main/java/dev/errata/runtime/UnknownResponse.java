package dev.errata.runtime;

import dev.errata.runtime.text.VisibleText;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Describes a response whose code the catalog does not know. */
final class UnknownResponse {
    private static final int MAX_CODE_LENGTH = 100;
    private static final int MAX_MESSAGE_LENGTH = 500;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int INTERNAL_SERVER_ERROR = 500;

    private UnknownResponse() {}

    /**
     * Returns a sentence for users. It contains only the code, because the language and the audience of the rest are
     * not known.
     */
    static String sentence(WireResponse wire) {
        StringBuilder text = new StringBuilder("Unknown error");
        appendCode(wire, text);
        return text.append('.').toString();
    }

    /** Returns a line for logs. */
    static String line(WireResponse wire) {
        StringBuilder text = new StringBuilder("unknown error");
        appendCode(wire, text);
        OptionalInt status = wire.status();
        if (status.isPresent()) {
            text.append(" (HTTP ").append(status.getAsInt()).append(')');
        }
        Optional<String> message = wire.message();
        if (message.isPresent()) {
            text.append(": ").append(Truncation.of(message.get(), MAX_MESSAGE_LENGTH));
        }
        return VisibleText.of(text.toString());
    }

    /** Returns problem details without the body, which was meant for this program and not for its callers. */
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
     * Returns whether a retry may succeed, by status. 408 and 425 ask the client to repeat the request (RFC 9110
     * section 15.5.9, RFC 8470). 429 and 503 ask it to come back later (RFC 6585, RFC 9110). 502 and 504 report a
     * problem between a gateway and its server. Servers send 500 for temporary problems of all kinds, and clients
     * commonly retry it.
     */
    static boolean isRetryable(WireResponse wire) {
        return switch (wire.status().orElse(0)) {
            case 408, 425, 429, 500, 502, 503, 504 -> true;
            default -> false;
        };
    }

    /**
     * Returns whether the server may have processed the request. It has not if the status says that it rejected the
     * request.
     */
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
        return code.isPresent() ? Optional.of(VisibleText.of(Truncation.of(code.get(), MAX_CODE_LENGTH))) : code;
    }

    private static void appendCode(WireResponse wire, StringBuilder text) {
        Optional<String> code = code(wire);
        if (code.isPresent()) {
            text.append(' ').append(code.get());
        }
    }
}
