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
 * What the vendor's API answers.
 */
@GeneratedCode("Vendor")
public enum VendorError implements ErrorCode {
    /**
     * No more than {limit} calls in {window}
     *
     * <p>Code {@code rate_limit}; HTTP status 429; throttled, may be retried after {@code 5m}.
     */
    RATE_LIMITED("rate_limit", 429, Retry.THROTTLED.after(Duration.ofMinutes(5)), Level.WARNING),

    /**
     * The key is not allowed here
     *
     * <p>Code <code>key/denied</code>; HTTP status 403.
     */
    KEY_DENIED("key/denied", 403, Retry.NEVER, Level.WARNING),

    /**
     * The vendor does not know, either
     *
     * <p>Code {@code unknown}; HTTP status 502.
     */
    UNKNOWN("unknown", 502, Retry.NEVER, Level.ERROR);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    VendorError(String code, int status, Retry retry, Level logLevel) {
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

    /**
     * Finds the error of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<VendorError> fromCode(String code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds all errors of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return its owners; empty for an unknown code
     */
    public static List<VendorError> allFromCode(String code) {
        return Codes.INDEX.all(code);
    }

    /**
     * The locales of the catalog, and the negotiation of a user's locale.
     *
     * @return the locales, the source locale first
     */
    public static CatalogLocales locales() {
        return VendorMessages.locales();
    }

    private static final class Codes {
        static final CodeIndex<VendorError> INDEX = CodeIndex.of(values());
    }
}
