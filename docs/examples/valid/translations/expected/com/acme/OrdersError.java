package com.acme;

import static java.lang.System.Logger.Level;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.lookup.CodeIndex;
import dev.errata.runtime.text.ErrorTexts;
import java.util.List;
import java.util.Optional;

/**
 * The errors of the catalog {@code Orders}.
 */
@GeneratedCode("Orders")
public enum OrdersError implements ErrorCode {
    /**
     * Out of stock
     *
     * <p>Message: Only {left} of {sku} left
     *
     * <p>Remedy: Order less
     *
     * <p>Code {@code OUT_OF_STOCK}; HTTP status 500.
     */
    OUT_OF_STOCK("OUT_OF_STOCK", 500, Retry.NEVER, Level.ERROR),

    /**
     * Closed
     *
     * <p>Message: We open at {opens}
     *
     * <p>Code {@code SHOP_CLOSED}; HTTP status 500.
     */
    SHOP_CLOSED("SHOP_CLOSED", 500, Retry.NEVER, Level.ERROR),

    /**
     * Your bank declined the payment
     *
     * <p>Code {@code PAYMENT_DECLINED}; HTTP status 500.
     */
    PAYMENT_DECLINED("PAYMENT_DECLINED", 500, Retry.NEVER, Level.ERROR);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    OrdersError(String code, int status, Retry retry, Level logLevel) {
        this.code = code;
        this.status = status;
        this.retry = retry;
        this.logLevel = logLevel;
    }

    @Override
    public String code() {
        return code;
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
