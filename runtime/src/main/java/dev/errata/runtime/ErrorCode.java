package dev.errata.runtime;

import dev.errata.runtime.lookup.Coded;
import dev.errata.runtime.text.ErrorTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An error that a catalog defines. Generated enums implement this interface; do not implement it yourself.
 *
 * <p>It has what is the same for all occurrences of the error. {@link CatalogException} has what depends on the
 * occurrence, such as the message.
 */
public interface ErrorCode extends Coded {
    /**
     * Returns the name of the constant.
     *
     * @return the name in the catalog, such as {@code OUT_OF_STOCK}
     */
    String name();

    /**
     * Returns the code as written in the catalog, or the name of the constant if the error has no code on the wire.
     *
     * @return the code, never empty
     */
    @Override
    String code();

    /**
     * Returns other codes for the same error.
     *
     * @return the codes in the catalog's order, unmodifiable; empty if there are none
     */
    @Override
    default List<String> aliases() {
        return List.of();
    }

    /**
     * Returns whether the error has a code on the wire. An error without a code is recognized by the HTTP status or by
     * the vendor's message.
     *
     * @return false for {@code code: none}
     */
    @Override
    default boolean hasCode() {
        return true;
    }

    /**
     * Returns the HTTP status code with which a server reports the error.
     *
     * @return the status code, from 400 to 599
     */
    int status();

    /**
     * Returns whether and when to retry a call that failed with this error.
     *
     * @return the catalog's rule
     */
    Retry retry();

    /**
     * Returns the level at which a server should log the error.
     *
     * @return the level; {@link System.Logger.Level#OFF} for errors that should not be logged
     */
    System.Logger.Level logLevel();

    /**
     * Returns the texts of this error, for generated code.
     *
     * @return the texts in all of the catalog's locales
     */
    ErrorTexts texts();

    /**
     * Returns a short name of the error.
     *
     * @param locale the user's locale
     * @return the title in the nearest of the catalog's locales that has one; empty if the catalog has none
     */
    default Optional<String> title(Locale locale) {
        return texts().title(locale);
    }

    /**
     * Returns what happened and why.
     *
     * @param locale the user's locale
     * @return the description in the nearest of the catalog's locales that has one; empty if the catalog has none
     */
    default Optional<String> description(Locale locale) {
        return texts().description(locale);
    }

    /**
     * Returns what the caller can do about the error.
     *
     * @param locale the user's locale
     * @return the remedy in the nearest of the catalog's locales that has one; empty if the catalog has none
     */
    default Optional<String> remedy(Locale locale) {
        return texts().remedy(locale);
    }

    /**
     * Returns the language of a text, for the {@code lang} and {@code dir} attributes of a page. It may differ from the
     * user's language. For example, if the catalog has no Arabic text, users of Arabic get an English text, which is
     * {@code en} and {@code ltr}.
     *
     * @param kind the kind of text
     * @param locale the user's locale, as passed to {@link #title} and similar methods
     * @return the language of the text; that of the source locale if the catalog has no such text
     */
    default TextLanguage language(TextKind kind, Locale locale) {
        return new TextLanguage(texts().language(kind.index(), locale));
    }

    /**
     * Returns the parameters of the error in the order of the exception's constructor. Each call creates the list, so
     * use it for documentation and not for each request.
     *
     * @return the parameters, unmodifiable; empty for an error without parameters
     */
    default List<ErrorParameter> parameters() {
        return ErrorParameter.of(texts());
    }

    /**
     * Returns the error of an exception of any catalog, for code that handles {@link CatalogException}. Generated
     * exceptions have the method {@code error()}, which returns a constant of their own catalog.
     *
     * <p>{@link WireResponse#of(CatalogException)} returns whether the error came from another server. {@link
     * CatalogLocales#of(ErrorCode)} returns the locales of the catalog.
     *
     * @param exception the exception
     * @return the constant; empty for an {@code Unknown}, whose code the catalog does not have, and for an exception
     *     that was serialized by another version of the catalog if the error no longer exists
     */
    static Optional<ErrorCode> of(CatalogException exception) {
        return Optional.ofNullable(exception.errorOrNull());
    }

    /**
     * Returns the error that an exception class represents, in a catalog with a class per error. Use it for
     * documentation, when there is a {@code throws} clause and no exception.
     *
     * <p>The first call for a catalog initializes its enums, but none of its other exception classes. The result
     * depends on the names of the classes, so it is empty if a tool has renamed them.
     *
     * @param type the class of an exception, such as {@code OrdersException.OutOfStock.class}
     * @return the constant; empty for a class that does not represent a single error: the base exception of a catalog,
     *     {@code Known}, {@code Unknown}, the class of a group, and every class of a catalog with {@code exceptions:
     *     per-group}
     */
    static Optional<ErrorCode> of(Class<? extends CatalogException> type) {
        return ErrorsByException.find(type);
    }
}
