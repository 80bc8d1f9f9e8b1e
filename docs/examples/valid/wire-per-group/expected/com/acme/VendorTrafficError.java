package com.acme;

import static java.lang.System.Logger.Level;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.text.ErrorTexts;

/**
 * Traffic
 */
@GeneratedCode("Vendor")
public enum VendorTrafficError implements VendorError {
    /**
     * No more than {limit} calls
     *
     * <p>Code {@code 429001}; HTTP status 429; throttled, may be retried, if idempotent.
     */
    RATE_LIMITED("429001", 429, Retry.THROTTLED.idempotentOnly(), Level.WARNING);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    VendorTrafficError(String code, int status, Retry retry, Level logLevel) {
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
        return VendorMessages.texts(1 + ordinal());
    }
}
