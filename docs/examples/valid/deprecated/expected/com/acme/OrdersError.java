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
     * {sku} is out of stock
     *
     * <p>Code {@code OUT_OF_STOCK}; HTTP status 409.
     *
     * @since 1.0
     * @deprecated since 2.0, use {@link OrdersError#SOLD_OUT}: shops say "sold out"
     */
    @Deprecated(since = "2.0")
    OUT_OF_STOCK("OUT_OF_STOCK", 409, Retry.NEVER, Level.WARNING),

    /**
     * {sku} is sold out
     *
     * <p>Code {@code SOLD_OUT}; HTTP status 409.
     *
     * @since 2.0
     */
    SOLD_OUT("SOLD_OUT", 409, Retry.NEVER, Level.WARNING),

    /**
     * The parcel is lost
     *
     * <p>Code {@code LOST}; HTTP status 409.
     *
     * @deprecated do not use it: parcels are no longer lost
     */
    @Deprecated
    LOST("LOST", 409, Retry.NEVER, Level.WARNING),

    /**
     * The parcel is broken
     *
     * <p>Code {@code BROKEN}; HTTP status 409.
     *
     * @deprecated do not use it
     */
    @Deprecated
    BROKEN("BROKEN", 409, Retry.NEVER, Level.WARNING);

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
