package dev.errata.runtime;

import java.util.Optional;

/**
 * Represents the result of decoding a response: a failure, or no failure. Generated decoders create it. They do not
 * throw, whatever the response contains.
 *
 * <pre>{@code
 * HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
 * OrdersWire.decode(response.statusCode(), response.headers().map(), response.body()).orThrow();
 * }</pre>
 *
 * <p>To inspect the exception without throwing it, use a pattern:
 *
 * <pre>{@code
 * if (decoded instanceof Decoded.Failure<OrdersException> failure && failure.exception().isRetryable()) {
 *     return later();
 * }
 * }</pre>
 *
 * @param <E> the type of the catalog's exceptions
 */
public sealed interface Decoded<E extends CatalogException> {
    /**
     * Returns the exception without throwing it. Its stack trace shows where the response was decoded.
     *
     * @return the exception; empty if the response does not report a failure
     */
    Optional<E> failure();

    /**
     * Returns the response that was decoded.
     *
     * @return the response
     */
    WireResponse wire();

    /**
     * Throws the exception if the response reports a failure, and otherwise does nothing.
     *
     * @throws E if the response reports a failure
     */
    void orThrow() throws E;

    /**
     * Represents a response that reports a failure.
     *
     * @param exception the exception for the error in the response
     * @param <E> the type of the catalog's exceptions
     */
    record Failure<E extends CatalogException>(E exception) implements Decoded<E> {
        @Override
        public Optional<E> failure() {
            return Optional.of(exception);
        }

        @Override
        public WireResponse wire() {
            return exception.wire();
        }

        @Override
        public void orThrow() throws E {
            throw exception;
        }
    }

    /**
     * Represents a response that does not report a failure. If you expect JSON, check its {@linkplain
     * WireResponse#problems() problems}: a body that is not JSON is not a failure by itself.
     *
     * @param wire the response that was decoded
     * @param <E> the type of the catalog's exceptions
     */
    record NoFailure<E extends CatalogException>(WireResponse wire) implements Decoded<E> {
        @Override
        public Optional<E> failure() {
            return Optional.empty();
        }

        @Override
        public void orThrow() {}
    }
}
