package dev.errata.runtime;

import dev.errata.runtime.text.ErrorTexts;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exception for an error of a catalog. Generated classes extend it, as one sealed hierarchy per catalog. Catch the
 * generated classes to handle an error, and this class in code that works with any catalog.
 *
 * <p>An exception stores the error and its arguments. Its texts are created when they are first needed, so creating an
 * exception costs no more than creating any other exception.
 *
 * <p>{@link #initCause(Throwable)} sets the cause of an exception that was created without one, once. A constructor
 * with a cause parameter sets the cause, even if it is null.
 */
public abstract class CatalogException extends ParameterizedException {
    private static final long serialVersionUID = 1L;

    /** Null if the catalog does not know the code. */
    @SuppressWarnings("serial") // a constant of an enum
    private final @Nullable ErrorCode error;

    /** Null if the exception was not decoded from a response. */
    private final @Nullable WireResponse wire;

    /**
     * Creates an exception for an error in this program.
     *
     * @param error the error
     * @param stackTrace whether to record the stack trace
     * @param arguments an argument for each parameter; for an optional parameter an {@link Optional}, an {@link
     *     java.util.OptionalInt OptionalInt} and so on, or null
     * @throws NullPointerException if the argument of a required parameter is null
     */
    protected CatalogException(ErrorCode error, boolean stackTrace, Object... arguments) {
        super(stackTrace, Arguments.of(error, arguments));
        this.error = error;
        this.wire = null;
    }

    /**
     * Creates an exception for an error in this program that has a cause.
     *
     * @param error the error
     * @param cause the cause
     * @param stackTrace whether to record the stack trace
     * @param arguments an argument for each parameter; for an optional parameter an {@link Optional}, an {@link
     *     java.util.OptionalInt OptionalInt} and so on, or null
     * @throws NullPointerException if the argument of a required parameter is null
     */
    protected CatalogException(ErrorCode error, Throwable cause, boolean stackTrace, Object... arguments) {
        super(cause, stackTrace, Arguments.of(error, arguments));
        this.error = error;
        this.wire = null;
    }

    /**
     * Creates an exception for a response whose error the catalog does not know.
     *
     * @param wire the response
     */
    protected CatalogException(WireResponse wire) {
        super(true, NO_ARGUMENTS);
        this.error = null;
        this.wire = wire;
    }

    /**
     * Creates an exception for a response whose error the catalog does not know.
     *
     * @param wire the response
     * @param cause the exception that the client threw because of it
     */
    protected CatalogException(WireResponse wire, Throwable cause) {
        super(cause, true, NO_ARGUMENTS);
        this.error = null;
        this.wire = wire;
    }

    /**
     * Creates an exception for a response.
     *
     * @param error the error
     * @param wire the response
     * @param stackTrace whether to record the stack trace of the decoder
     * @param arguments an argument for each parameter, null if it is missing
     */
    protected CatalogException(ErrorCode error, WireResponse wire, boolean stackTrace, @Nullable Object[] arguments) {
        super(stackTrace, Arguments.decoded(arguments));
        this.error = error;
        this.wire = wire;
    }

    /**
     * Returns the error. Generated classes make this method public, with their catalog's type.
     *
     * @return the error
     * @throws IllegalStateException if the catalog does not know the code
     */
    protected ErrorCode error() {
        ErrorCode known = error;
        if (known == null) {
            throw new IllegalStateException("the catalog does not know this error");
        }
        return known;
    }

    /**
     * Returns the response from which the exception was decoded. Generated classes of a catalog with {@code wire} make
     * this method public.
     *
     * @return the response; {@link WireResponse#NONE} for an error in this program
     */
    protected WireResponse wire() {
        return response();
    }

    /**
     * Returns what happened, for users.
     *
     * <p>Formatted numbers, dates and times follow the given locale if the text has the same language, and otherwise
     * the locale of the text. The JVM's default locale and time zone are never used.
     *
     * <p>Arguments are included as they are, even sensitive ones. Escape the text for its context, such as HTML, like
     * any other text. For an error that the catalog does not know, the text is a neutral English sentence; {@code
     * wire()} has the vendor's message.
     *
     * @param locale the user's locale; {@link Locale#ROOT} for the catalog's first locale
     * @return the message in the nearest of the catalog's locales
     */
    public final String message(Locale locale) {
        ErrorCode known = error;
        return known == null
                ? UnknownResponse.sentence(response())
                : known.texts().message(storedArguments(), locale);
    }

    /**
     * Returns what happened, for logs: one line in the catalog's first locale. Sensitive arguments are replaced by
     * {@code ***}. Characters that would end the line, are invisible or reorder text are escaped.
     *
     * @return the message, never null
     */
    @Override
    public final String getMessage() {
        ErrorCode known = error;
        return known == null ? UnknownResponse.line(response()) : known.texts().logMessage(storedArguments());
    }

    /**
     * Returns whether a program may retry the call without the help of a user. For an error that the catalog does not
     * know, this depends on the HTTP status code: it is true for 408, 425, 429, 500, 502, 503 and 504.
     *
     * <p>For a call that is not idempotent, also check {@link Retry#isIdempotentOnly()} of the error's {@link
     * ErrorCode#retry() rule}, or use {@link Retries#retryable()}.
     *
     * @return true if another call may succeed
     */
    public final boolean isRetryable() {
        ErrorCode known = error;
        return known == null
                ? UnknownResponse.isRetryable(response())
                : known.retry().isRetryable();
    }

    /**
     * Returns how long to wait before the next call.
     *
     * <p>A wait from a {@code Retry-After} header takes precedence, whether it belongs to this exception or to one of
     * its causes. Without one, it is the catalog's {@code retry.after} for this exception, or otherwise for a cause.
     * {@link Retries#delay()} has the complete rule.
     *
     * @return the wait, never negative; empty if neither a server nor a catalog specifies one
     * @see Retries#retryAfterSeconds(Throwable)
     */
    public final Optional<Duration> retryAfter() {
        return Retries.delayOf(this);
    }

    final Optional<Duration> delayOfCatalog() {
        ErrorCode known = error;
        return known == null ? Optional.empty() : known.retry().after();
    }

    /** Returns whether the failed call may have had an effect, so that only an idempotent call may be retried. */
    final boolean mayHaveTakenEffect() {
        ErrorCode known = error;
        return known == null
                ? UnknownResponse.mayHaveTakenEffect(response())
                : known.retry().isIdempotentOnly();
    }

    final Retry.Kind retryKind() {
        ErrorCode known = error;
        return known == null
                ? UnknownResponse.retryKind(response())
                : known.retry().kind();
    }

    /**
     * Returns the arguments by parameter name, for structured logs. Sensitive and missing arguments are not included.
     *
     * @return the arguments in the catalog's order, unmodifiable; empty for an error that the catalog does not know
     */
    public final Map<String, Object> logFields() {
        ErrorCode known = error;
        if (known == null) {
            return Map.of();
        }
        return fields(known.texts().parameters());
    }

    /**
     * Returns the body of a response with which a server reports this error to its caller (RFC 9457). Sensitive
     * arguments are not included; in the text they are replaced by {@code ***}.
     *
     * <p>Do not send the problem details of a vendor's exception to your own callers. Their code and text are about
     * your call to the vendor.
     *
     * @param locale the caller's locale
     * @return the problem details
     */
    public final ProblemDetails problem(Locale locale) {
        ErrorCode known = error;
        if (known == null) {
            return UnknownResponse.problem(response());
        }
        ErrorTexts texts = known.texts();
        return new ProblemDetails(
                ProblemDetails.type(texts.docs(), known.code()),
                texts.title(locale),
                known.status(),
                Optional.of(texts.maskedMessage(storedArguments(), locale)),
                Optional.of(known.code()),
                isRetryable(),
                Arguments.scalars(logFields()));
    }

    /**
     * Returns an argument by the name of its parameter, even if it is sensitive.
     *
     * @param name the parameter's name in the catalog
     * @return the argument; empty if there is no such parameter, or its argument is missing
     */
    public final Optional<Object> argument(String name) {
        ErrorCode known = error;
        if (known == null) {
            return Optional.empty();
        }
        return argument(name, known.texts().parameters());
    }

    /** Returns null if the catalog does not know the code. */
    final @Nullable ErrorCode errorOrNull() {
        return error;
    }

    /** Returns null if the exception was not decoded from a response. */
    final @Nullable WireResponse wireOrNull() {
        return wire;
    }

    /** Returns the value of {@link #wire()}, which generated classes override. */
    final WireResponse response() {
        return wire == null ? WireResponse.NONE : wire;
    }
}
