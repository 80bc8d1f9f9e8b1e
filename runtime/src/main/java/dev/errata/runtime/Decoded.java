package dev.errata.runtime;

import java.util.Optional;

/**
 * What an answer meant: a failure, or none. Generated decoders make it; no input makes them throw.
 *
 * <pre>{@code
 * HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
 * OrdersWire.decode(response.statusCode(), response.headers().map(), response.body()).orThrow();
 * }</pre>
 *
 * <p>or, to look before throwing,
 *
 * <pre>{@code
 * if (decoded instanceof Decoded.Failure<OrdersException> failure && failure.exception().isRetryable()) {
 *     return later();
 * }
 * }</pre>
 *
 * @param <E> the catalog's exception
 */
public sealed interface Decoded<E extends CatalogException> {
    /**
     * The exception, which nobody has thrown yet. Its stack trace shows where the answer was decoded.
     *
     * @return empty if the answer is no failure
     */
    Optional<E> failure();

    /**
     * What came.
     *
     * @return the answer that was decoded
     */
    WireResponse wire();

    /**
     * Throws the exception if the answer is a failure.
     *
     * @throws E the failure
     */
    void orThrow() throws E;

    /**
     * The other side failed.
     *
     * @param exception what it said, as the catalog has it
     * @param <E> the catalog's exception
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
     * Nothing says that the other side failed. Look at the {@linkplain WireResponse#problems() problems} of the answer where a
     * body that is no JSON would be a surprise.
     *
     * @param wire what came
     * @param <E> the catalog's exception
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
