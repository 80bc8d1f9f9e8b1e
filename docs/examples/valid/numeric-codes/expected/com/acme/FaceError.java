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
 * The errors of the catalog {@code Face}.
 */
@GeneratedCode("Face")
public enum FaceError implements ErrorCode {
    /**
     * The image cannot be read
     *
     * <p>Code {@code 222201}, also {@code 222202}, {@code image.unreadable}; HTTP status 422.
     */
    IMAGE_UNREADABLE("222201", 422, Retry.NEVER, Level.WARNING, "222202", "image.unreadable"),

    /**
     * There is no such face
     *
     * <p>Code {@code 222361}; HTTP status 404.
     */
    FACE_NOT_FOUND("222361", 404, Retry.NEVER, Level.WARNING),

    /**
     * There is no such group
     *
     * <p>Code {@code 222361}; HTTP status 404.
     */
    GROUP_NOT_FOUND("222361", 404, Retry.NEVER, Level.WARNING),

    /**
     * Log in first
     *
     * <p>No code of its own; HTTP status 401.
     */
    NOT_LOGGED_IN(401, Retry.NEVER, Level.WARNING);

    private final String code;

    private final boolean hasCode;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    @SuppressWarnings("all")
    private final List<String> aliases;

    FaceError(String code, int status, Retry retry, Level logLevel, String... aliases) {
        this.code = code;
        this.hasCode = true;
        this.status = status;
        this.retry = retry;
        this.logLevel = logLevel;
        this.aliases = List.of(aliases);
    }

    FaceError(int status, Retry retry, Level logLevel, String... aliases) {
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
        return FaceMessages.texts(ordinal());
    }

    /**
     * Finds the error of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<FaceError> fromCode(String code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds the error of a numeric code.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<FaceError> fromCode(int code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds all errors of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return its owners; empty for an unknown code
     */
    public static List<FaceError> allFromCode(String code) {
        return Codes.INDEX.all(code);
    }

    /**
     * The locales of the catalog, and the negotiation of a user's locale.
     *
     * @return the locales, the source locale first
     */
    public static CatalogLocales locales() {
        return FaceMessages.locales();
    }

    private static final class Codes {
        static final CodeIndex<FaceError> INDEX = CodeIndex.of(values());
    }
}
