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
 * The errors of the catalog {@code Library}.
 */
@GeneratedCode("Library")
public enum LibraryError implements ErrorCode {
    /**
     * Lent
     *
     * <p>Message: All {copies} copies are lent
     *
     * <p>Remedy: Ask for the book to be kept for you.
     *
     * <p>Code {@code 1}; HTTP status 409.
     */
    BOOK_LENT("1", 409, Retry.NEVER, Level.WARNING),

    /**
     * The book was due on {due}
     *
     * <p>Code {@code 2}; HTTP status 403.
     */
    BOOK_OVERDUE("2", 403, Retry.NEVER, Level.WARNING);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    LibraryError(String code, int status, Retry retry, Level logLevel) {
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
        return LibraryMessages.texts(ordinal());
    }

    /**
     * Finds the error of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<LibraryError> fromCode(String code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds the error of a numeric code.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<LibraryError> fromCode(int code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds all errors of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return its owners; empty for an unknown code
     */
    public static List<LibraryError> allFromCode(String code) {
        return Codes.INDEX.all(code);
    }

    /**
     * The locales of the catalog, and the negotiation of a user's locale.
     *
     * @return the locales, the source locale first
     */
    public static CatalogLocales locales() {
        return LibraryMessages.locales();
    }

    private static final class Codes {
        static final CodeIndex<LibraryError> INDEX = CodeIndex.of(values());
    }
}
