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
 * The errors of the catalog {@code Deliveries}.
 */
@GeneratedCode("Deliveries")
public enum DeliveriesError implements ErrorCode {
    /**
     * Only {left} of {sku} are left
     *
     * <p>Code {@code OUT_OF_STOCK}; HTTP status 500.
     */
    OUT_OF_STOCK("OUT_OF_STOCK", 500, Retry.NEVER, Level.ERROR),

    /**
     * {weight} kg is {share} of what a parcel may weigh
     *
     * <p>Code {@code TOO_HEAVY}; HTTP status 500.
     */
    TOO_HEAVY("TOO_HEAVY", 500, Retry.NEVER, Level.ERROR),

    /**
     * {parcels} parcels for {day} had to be here by {closing}; the next van leaves on {next} at {next}
     *
     * <p>Code {@code TOO_LATE}; HTTP status 500.
     */
    TOO_LATE("TOO_LATE", 500, Retry.NEVER, Level.ERROR),

    /**
     * The vehicle is full: you are {place}th in the queue, and somebody and {others} more people are
     * behind you
     *
     * <p>Code {@code QUEUE_FULL}; HTTP status 500.
     */
    QUEUE_FULL("QUEUE_FULL", 500, Retry.NEVER, Level.ERROR),

    /**
     * It isn't {user}'s address: write {street} in one of the {lines} lines
     *
     * <p>Code {@code BAD_ADDRESS}; HTTP status 500.
     */
    BAD_ADDRESS("BAD_ADDRESS", 500, Retry.NEVER, Level.ERROR),

    /**
     * Your neighbour is {floor} floors up
     *
     * <p>Code {@code WRONG_HOUSE}; HTTP status 500.
     */
    WRONG_HOUSE("WRONG_HOUSE", 500, Retry.NEVER, Level.ERROR);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    DeliveriesError(String code, int status, Retry retry, Level logLevel) {
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
        return DeliveriesMessages.texts(ordinal());
    }

    /**
     * Finds the error of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<DeliveriesError> fromCode(String code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds all errors of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return its owners; empty for an unknown code
     */
    public static List<DeliveriesError> allFromCode(String code) {
        return Codes.INDEX.all(code);
    }

    /**
     * The locales of the catalog, and the negotiation of a user's locale.
     *
     * @return the locales, the source locale first
     */
    public static CatalogLocales locales() {
        return DeliveriesMessages.locales();
    }

    private static final class Codes {
        static final CodeIndex<DeliveriesError> INDEX = CodeIndex.of(values());
    }
}
