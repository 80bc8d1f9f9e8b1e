package com.acme;

import static java.lang.System.Logger.Level;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.lookup.CodeIndex;
import dev.errata.runtime.text.ErrorTexts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What can go wrong with an order.
 */
@GeneratedCode("Orders")
public enum OrdersError implements ErrorCode {
    /**
     * Out of stock
     *
     * <p>Message: Only {left} of {sku} left
     *
     * <p>Somebody else was faster: the order asks for more than there is on the shelf.
     *
     * <p>Remedy: Order fewer, or wait for the next delivery.
     *
     * <p>Code {@code 1001}, also {@code OUT-OF-STOCK}; HTTP status 409; throttled, may be retried after
     * {@code 2s}, if idempotent.
     */
    OUT_OF_STOCK("1001", 409, Retry.THROTTLED.after(Duration.ofSeconds(2)).idempotentOnly(),
            Level.WARNING, "OUT-OF-STOCK"),

    /**
     * Colour sold out
     *
     * <p>Message: {sku} is sold out in {colour}
     *
     * <p>Code {@code 1002}; HTTP status 409.
     *
     * @since 1.2
     */
    COLOUR_SOLD_OUT("1002", 409, Retry.NEVER, Level.WARNING),

    /**
     * Payment declined
     *
     * <p>Message: The bank declined {amount} from the card {card}
     *
     * <p>Remedy: Pay with another card, or ask the bank.
     *
     * <p>Code {@code 2001}; HTTP status 402; may be retried once the caller has acted.
     */
    PAYMENT_DECLINED("2001", 402, Retry.AFTER_ACTION, Level.WARNING),

    /**
     * There is no order {id}
     *
     * <p>Code {@code 3001}; HTTP status 404.
     */
    ORDER_NOT_FOUND("3001", 404, Retry.NEVER, Level.INFO);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    @SuppressWarnings("all")
    private final List<String> aliases;

    OrdersError(String code, int status, Retry retry, Level logLevel, String... aliases) {
        this.code = code;
        this.status = status;
        this.retry = retry;
        this.logLevel = logLevel;
        this.aliases = List.of(aliases);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Retry retry() {
        return retry;
    }

    @Override
    public Level logLevel() {
        return logLevel;
    }

    @Override
    @SuppressWarnings("all")
    public ErrorTexts texts() {
        return OrdersMessages.texts(ordinal());
    }

    /**
     * Finds the error of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<OrdersError> fromCode(String code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds the error of a numeric code.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<OrdersError> fromCode(int code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds all errors of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return its owners; empty for an unknown code
     */
    public static List<OrdersError> allFromCode(String code) {
        return Codes.INDEX.all(code);
    }

    /**
     * The locales of the catalog, and the negotiation of a user's locale.
     *
     * @return the locales, the source locale first
     */
    public static CatalogLocales locales() {
        return OrdersMessages.locales();
    }

    private static final class Codes {
        static final CodeIndex<OrdersError> INDEX = CodeIndex.of(values());
    }
}
