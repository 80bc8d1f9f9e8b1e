package com.acme;

import static java.lang.System.Logger.Level;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.text.ErrorTexts;

/**
 * Cart
 */
@GeneratedCode("Shop")
public enum ShopCartError implements ShopError {
    /**
     * The cart is empty
     *
     * <p>Code {@code C-1}; HTTP status 400.
     */
    CART_EMPTY("C-1", 400, Retry.NEVER, Level.WARNING),

    /**
     * A cart holds {most} articles
     *
     * <p>Code {@code C-2}; HTTP status 400.
     */
    TOO_MANY_ARTICLES("C-2", 400, Retry.NEVER, Level.WARNING);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    ShopCartError(String code, int status, Retry retry, Level logLevel) {
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
        return ShopMessages.texts(ordinal());
    }
}
