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
 * What a vendor answers who is not at one with itself.
 */
@GeneratedCode("Vendor")
public enum VendorError implements ErrorCode {
    /**
     * Only {left} of {sku} ({colour}) left
     *
     * <p>Code {@code 1001}, also {@code OUT-OF-STOCK}; HTTP status 409.
     */
    OUT_OF_STOCK("1001", 409, Retry.NEVER, Level.WARNING, "OUT-OF-STOCK"),

    /**
     * The field {field} takes at most {limit} characters
     *
     * <p>Code {@code 1002}; HTTP status 400.
     */
    FIELD_INVALID("1002", 400, Retry.NEVER, Level.WARNING),

    /**
     * The service is busy
     *
     * <p>Code {@code 1003}; HTTP status 503; may be retried.
     */
    SERVICE_BUSY("1003", 503, Retry.TRANSIENT, Level.ERROR),

    /**
     * The service is closed until {until}
     *
     * <p>Code {@code 1003}; HTTP status 503.
     */
    SERVICE_CLOSED("1003", 503, Retry.NEVER, Level.ERROR),

    /**
     * Too many calls: {pause} until the next one
     *
     * <p>Code {@code 1004}; HTTP status 429; throttled, may be retried.
     */
    RATE_LIMITED("1004", 429, Retry.THROTTLED, Level.WARNING),

    /**
     * The token has expired
     *
     * <p>No code of its own; HTTP status 401; may be retried once the caller has acted.
     */
    TOKEN_EXPIRED(401, Retry.AFTER_ACTION, Level.WARNING),

    /**
     * The quota is used up
     *
     * <p>No code of its own; HTTP status 429; throttled, may be retried after {@code 1m}.
     */
    QUOTA_EXCEEDED(429, Retry.THROTTLED.after(Duration.ofMinutes(1)), Level.WARNING);

    private final String code;

    private final boolean hasCode;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    @SuppressWarnings("all")
    private final List<String> aliases;

    VendorError(String code, int status, Retry retry, Level logLevel, String... aliases) {
        this.code = code;
        this.hasCode = true;
        this.status = status;
        this.retry = retry;
        this.logLevel = logLevel;
        this.aliases = List.of(aliases);
    }

    VendorError(int status, Retry retry, Level logLevel, String... aliases) {
        this.code = name();
        this.hasCode = false;
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
    public boolean hasCode() {
        return hasCode;
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
     * Finds the error of a numeric code.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<VendorError> fromCode(int code) {
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
