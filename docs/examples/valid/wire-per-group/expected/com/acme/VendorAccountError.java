package com.acme;

import static java.lang.System.Logger.Level;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.text.ErrorTexts;

/**
 * Account
 */
@GeneratedCode("Vendor")
public enum VendorAccountError implements VendorError {
    /**
     * The key is not allowed here
     *
     * <p>Code {@code 403001}; HTTP status 403.
     */
    KEY_DENIED("403001", 403, Retry.NEVER, Level.WARNING);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    VendorAccountError(String code, int status, Retry retry, Level logLevel) {
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
        return VendorMessages.texts(ordinal());
    }
}
