package com.acme;

import static java.lang.System.Logger.Level;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.text.ErrorTexts;

/**
 * Delivery
 *
 * <p>From the warehouse to the door.
 */
@GeneratedCode("Shop")
public enum ShopDeliveryError implements ShopError {
    /**
     * We cannot find {street}
     *
     * <p>Code {@code D-1}; HTTP status 400.
     */
    ADDRESS_UNKNOWN("D-1", 400, Retry.NEVER, Level.WARNING);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    ShopDeliveryError(String code, int status, Retry retry, Level logLevel) {
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
        return ShopMessages.texts(2 + ordinal());
    }
}
