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
 * The errors of the catalog {@code Catalog}.
 */
@GeneratedCode("Catalog")
public enum CatalogError implements ErrorCode {
    /**
     * {string} {value}
     *
     * <p>Code {@code STRING}; HTTP status 400.
     */
    STRING("STRING", 400, Retry.NEVER, Level.WARNING),

    /**
     * {error1} {arguments} {locale} {stackTrace1}
     *
     * <p>Code {@code OBJECT}; HTTP status 400.
     */
    OBJECT("OBJECT", 400, Retry.NEVER, Level.WARNING),

    /**
     * {class} {cause}
     *
     * <p>Code {@code OVERRIDE}; HTTP status 400.
     */
    OVERRIDE("OVERRIDE", 400, Retry.NEVER, Level.WARNING),

    /**
     * {cause}
     *
     * <p>Code {@code THROWABLE}; HTTP status 400.
     */
    THROWABLE("THROWABLE", 400, Retry.NEVER, Level.WARNING),

    /**
     * Locale
     *
     * <p>Code {@code LOCALE}; HTTP status 400.
     */
    LOCALE("LOCALE", 400, Retry.NEVER, Level.WARNING),

    /**
     * {optional} {optionalInt}
     *
     * <p>Code {@code OPTIONAL}; HTTP status 400.
     */
    OPTIONAL("OPTIONAL", 400, Retry.NEVER, Level.WARNING),

    /**
     * {record} {var} {sealed} {permits} {when}
     *
     * <p>Code {@code OPTIONAL_INT}; HTTP status 400.
     */
    OPTIONAL_INT("OPTIONAL_INT", 400, Retry.NEVER, Level.WARNING),

    /**
     * Deprecated
     *
     * <p>Code {@code DEPRECATED}; HTTP status 400.
     *
     * @deprecated since 1, use {@link CatalogError#SUPPRESS_WARNINGS}
     */
    @Deprecated(since = "1")
    DEPRECATED("DEPRECATED", 400, Retry.NEVER, Level.WARNING),

    /**
     * Suppress warnings
     *
     * <p>Code {@code SUPPRESS_WARNINGS}; HTTP status 400.
     */
    SUPPRESS_WARNINGS("SUPPRESS_WARNINGS", 400, Retry.NEVER, Level.WARNING),

    /**
     * Level
     *
     * <p>Code {@code LEVEL}; HTTP status 400.
     */
    LEVEL("LEVEL", 400, Retry.NEVER, Level.INFO),

    /**
     * System
     *
     * <p>Code {@code SYSTEM}; HTTP status 400.
     */
    SYSTEM("SYSTEM", 400, Retry.NEVER, Level.WARNING),

    /**
     * Retry
     *
     * <p>Code {@code RETRY}; HTTP status 400; may be retried after {@code 1500ms}.
     */
    RETRY("RETRY", 400, Retry.TRANSIENT.after(Duration.ofMillis(1500)), Level.WARNING),

    /**
     * {java} {com}
     *
     * <p>Code {@code DURATION}; HTTP status 400.
     */
    DURATION("DURATION", 400, Retry.NEVER, Level.WARNING),

    /**
     * Serial
     *
     * <p>Code {@code SERIAL}; HTTP status 400.
     */
    SERIAL("SERIAL", 400, Retry.NEVER, Level.WARNING),

    /**
     * {boxed}
     *
     * <p>Code {@code INTEGER}; HTTP status 400.
     */
    INTEGER("INTEGER", 400, Retry.NEVER, Level.WARNING),

    /**
     * Class
     *
     * <p>Code {@code CLASS}; HTTP status 400.
     */
    CLASS("CLASS", 400, Retry.NEVER, Level.WARNING),

    /**
     * New
     *
     * <p>Code {@code NEW}; HTTP status 400.
     */
    NEW("NEW", 400, Retry.NEVER, Level.WARNING),

    /**
     * Catalog exception 1
     *
     * <p>Code {@code CATALOG_EXCEPTION1}; HTTP status 400.
     */
    CATALOG_EXCEPTION1("CATALOG_EXCEPTION1", 400, Retry.NEVER, Level.WARNING),

    /**
     * Generated code
     *
     * <p>Code {@code GENERATED_CODE}; HTTP status 400.
     */
    GENERATED_CODE("GENERATED_CODE", 400, Retry.NEVER, Level.WARNING),

    /**
     * Wire answer
     *
     * <p>Code {@code WIRE_ANSWER}; HTTP status 400.
     */
    WIRE_ANSWER("WIRE_ANSWER", 400, Retry.NEVER, Level.WARNING),

    /**
     * Error code
     *
     * <p>Code {@code ERROR_CODE}; HTTP status 400.
     */
    ERROR_CODE("ERROR_CODE", 400, Retry.NEVER, Level.WARNING),

    /**
     * Known
     *
     * <p>Code {@code KNOWN}; HTTP status 400.
     */
    KNOWN("KNOWN", 400, Retry.NEVER, Level.WARNING),

    /**
     * Unknown
     *
     * <p>Code {@code UNKNOWN}; HTTP status 400.
     */
    UNKNOWN("UNKNOWN", 400, Retry.NEVER, Level.WARNING),

    /**
     * Codes
     *
     * <p>Code {@code CODES}; HTTP status 400.
     */
    CODES("CODES", 400, Retry.NEVER, Level.WARNING),

    /**
     * Texts
     *
     * <p>Code {@code TEXTS}; HTTP status 400.
     */
    TEXTS("TEXTS", 400, Retry.NEVER, Level.WARNING),

    /**
     * Index
     *
     * <p>Code {@code INDEX}; HTTP status 400.
     */
    INDEX("INDEX", 400, Retry.NEVER, Level.WARNING),

    /**
     * Values
     *
     * <p>Code {@code VALUES}; HTTP status 400.
     */
    VALUES("VALUES", 400, Retry.NEVER, Level.WARNING);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    CatalogError(String code, int status, Retry retry, Level logLevel) {
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
        return CatalogMessages.texts(ordinal());
    }

    /**
     * Finds the error of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<CatalogError> fromCode(String code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds all errors of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return its owners; empty for an unknown code
     */
    public static List<CatalogError> allFromCode(String code) {
        return Codes.INDEX.all(code);
    }

    /**
     * The locales of the catalog, and the negotiation of a user's locale.
     *
     * @return the locales, the source locale first
     */
    public static CatalogLocales locales() {
        return CatalogMessages.locales();
    }

    private static final class Codes {
        static final CodeIndex<CatalogError> INDEX = CodeIndex.of(values());
    }
}
