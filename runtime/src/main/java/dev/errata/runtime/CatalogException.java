package dev.errata.runtime;

import dev.errata.runtime.text.ErrorTexts;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error of a catalog that has happened. Generated classes extend it, one sealed family for each catalog; catch those to
 * handle an error, and this one where any catalog will do.
 *
 * <p>An exception keeps the error and its arguments. Its texts are made when someone asks for them, so that throwing costs
 * what it costs for any exception.
 *
 * <p>{@link #initCause(Throwable)} sets the cause of an exception that was made without one, once. A constructor that takes a
 * cause settles it, also where the cause is null.
 */
public abstract class CatalogException extends ParameterizedException {
    private static final long serialVersionUID = 1L;

    /** Null if the catalog does not know the code. */
    @SuppressWarnings("serial") // a constant of an enum
    private final @Nullable ErrorCode error;

    /** Null if nothing came over a wire. */
    private final @Nullable WireResponse wire;

    /**
     * An error that this program has met.
     *
     * @param error the error
     * @param stackTrace whether to record where
     * @param arguments an argument for each parameter, an {@link Optional} or its like for those that are optional
     * @throws NullPointerException if the argument of a parameter that is not optional is null
     */
    protected CatalogException(ErrorCode error, boolean stackTrace, Object... arguments) {
        super(stackTrace, Arguments.of(error, arguments));
        this.error = error;
        this.wire = null;
    }

    /**
     * An error that this program has met because of another.
     *
     * @param error the error
     * @param cause what led to it
     * @param stackTrace whether to record where
     * @param arguments an argument for each parameter, an {@link Optional} or its like for those that are optional
     * @throws NullPointerException if the argument of a parameter that is not optional is null
     */
    protected CatalogException(ErrorCode error, Throwable cause, boolean stackTrace, Object... arguments) {
        super(cause, stackTrace, Arguments.of(error, arguments));
        this.error = error;
        this.wire = null;
    }

    /**
     * An error that came over the wire and that the catalog does not know.
     *
     * @param wire what came
     */
    protected CatalogException(WireResponse wire) {
        super(true, NO_ARGUMENTS);
        this.error = null;
        this.wire = wire;
    }

    /**
     * An error that came over the wire and that the catalog does not know.
     *
     * @param wire what came
     * @param cause what the client threw because of it
     */
    protected CatalogException(WireResponse wire, Throwable cause) {
        super(cause, true, NO_ARGUMENTS);
        this.error = null;
        this.wire = wire;
    }

    /**
     * An error that came over the wire.
     *
     * @param error the error
     * @param wire what came
     * @param stackTrace whether to record where it was decoded
     * @param arguments an argument for each parameter, null where it is missing
     */
    protected CatalogException(ErrorCode error, WireResponse wire, boolean stackTrace, @Nullable Object[] arguments) {
        super(stackTrace, Arguments.decoded(arguments));
        this.error = error;
        this.wire = wire;
    }

    /**
     * The error. Generated classes make it public, with their own catalog's type.
     *
     * @return the constant
     * @throws IllegalStateException if the catalog does not know the code that came
     */
    protected ErrorCode error() {
        ErrorCode known = error;
        if (known == null) {
            throw new IllegalStateException("the catalog does not know this error");
        }
        return known;
    }

    /**
     * What came over the wire. Generated classes make it public where their catalog has a wire format.
     *
     * @return {@link WireResponse#NONE} for an error that this program has met by itself
     */
    protected WireResponse wire() {
        return response();
    }

    /**
     * What happened, for a person.
     *
     * <p>Numbers, dates and times with a format are as the person's locale writes them where the text is in her language, else
     * as the text's locale does; the JVM's default locale and time zone have no part in it.
     *
     * <p>Arguments are shown as they are, sensitive ones too; escape the text for where it goes, as you would any text. For an
     * error that the catalog does not know, it is a neutral sentence in English; what the other side said is in {@code
     * wire()}.
     *
     * @param locale the person's locale; {@link Locale#ROOT} for the catalog's first one
     * @return the message in the nearest of the catalog's locales
     */
    public final String message(Locale locale) {
        ErrorCode known = error;
        return known == null
                ? UnknownResponse.sentence(response())
                : known.texts().message(given(), locale);
    }

    /**
     * What happened, for a log: one line in the catalog's first locale, with {@code ***} for sensitive arguments and with
     * escapes for characters that would end the line, hide something or reorder it.
     *
     * @return the message, never null
     */
    @Override
    public final String getMessage() {
        ErrorCode known = error;
        return known == null ? UnknownResponse.line(response()) : known.texts().logMessage(given());
    }

    /**
     * Whether a program may make the call again by itself. An error that the catalog does not know goes by its HTTP status:
     * yes for 408, 425, 429, 500, 502, 503 and 504.
     *
     * <p>A call that must not happen twice needs a look at {@link Retry#isIdempotentOnly()} of the error's {@link
     * ErrorCode#retry() rule} as well.
     *
     * @return whether another call may succeed
     */
    public final boolean isRetryable() {
        ErrorCode known = error;
        return known == null
                ? UnknownResponse.isRetryable(response())
                : known.retry().isRetryable();
    }

    /**
     * How long to wait before the next call.
     *
     * <p>A wait that came over the wire in {@code Retry-After} wins, be it of this exception or of one of its causes. Without
     * one it is the delay that a catalog has in {@code retry.after}: that of this exception, or else of a cause. {@link
     * Retries#delay()} has the whole rule.
     *
     * @return the wait, never negative; empty if neither a server nor a catalog names one
     * @see Retries#retryAfterSeconds(Throwable)
     */
    public final Optional<Duration> retryAfter() {
        return Retries.delayOf(this);
    }

    final Optional<Duration> delayOfCatalog() {
        ErrorCode known = error;
        return known == null ? Optional.empty() : known.retry().after();
    }

    /** Whether the call that failed may have had its effect all the same, so that only an idempotent one is safe to repeat. */
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
     * The arguments by their parameters' names, for structured logs. Sensitive ones and those that are missing are not there.
     *
     * @return the arguments in the catalog's order, unmodifiable
     */
    public final Map<String, Object> logFields() {
        ErrorCode known = error;
        if (known == null) {
            return Map.of();
        }
        return fields(known.texts().parameters());
    }

    /**
     * The body with which a server reports this error to its caller, by RFC 9457. Sensitive arguments are not in it.
     *
     * <p>Do not send that of a vendor's exception to your own callers. Its code and text are about your call to the vendor.
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
                Optional.of(texts.maskedMessage(given(), locale)),
                Optional.of(known.code()),
                isRetryable(),
                Arguments.scalars(logFields()));
    }

    /**
     * An argument by its parameter's name, sensitive or not.
     *
     * @param name the parameter's name in the catalog
     * @return empty if there is no such parameter, or no argument for it
     */
    public final Optional<Object> argument(String name) {
        ErrorCode known = error;
        if (known == null) {
            return Optional.empty();
        }
        return argument(name, known.texts().parameters());
    }

    /** Null if the catalog does not know the code. */
    final @Nullable ErrorCode errorOrNull() {
        return error;
    }

    /** Null if nothing came over a wire. */
    final @Nullable WireResponse wireOrNull() {
        return wire;
    }

    /** {@link #wire()}, which generated classes override. */
    final WireResponse response() {
        return wire == null ? WireResponse.NONE : wire;
    }
}
