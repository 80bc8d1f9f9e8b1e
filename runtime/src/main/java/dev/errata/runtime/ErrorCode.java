package dev.errata.runtime;

import dev.errata.runtime.lookup.Coded;
import dev.errata.runtime.text.ErrorTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An error that a catalog defines. Generated enums implement it; nothing else should.
 *
 * <p>What depends on the call that failed, such as the message, stands on {@link CatalogException}; what is the same every
 * time is here.
 */
public interface ErrorCode extends Coded {
    /**
     * The constant's name.
     *
     * @return the name in the catalog, such as {@code OUT_OF_STOCK}
     */
    String name();

    /**
     * The code as the catalog spells it, or the constant's name where the error has no code on the wire.
     *
     * @return the code, never empty
     */
    @Override
    String code();

    /**
     * Other codes that mean the same error.
     *
     * @return the codes, in the catalog's order
     */
    @Override
    default List<String> aliases() {
        return List.of();
    }

    /**
     * Whether the error has a code on the wire. One without is recognised by its HTTP status or by the vendor's text.
     *
     * @return false for {@code code: none}
     */
    @Override
    default boolean hasCode() {
        return true;
    }

    /**
     * The HTTP status with which a server answers.
     *
     * @return a number from 400 to 599
     */
    int status();

    /**
     * Whether and when to call again.
     *
     * @return the catalog's rule
     */
    Retry retry();

    /**
     * The level at which whoever answers with this error should log it.
     *
     * @return the level; {@link System.Logger.Level#OFF} for errors that are not worth a line
     */
    System.Logger.Level logLevel();

    /**
     * The texts of this error, for generated code.
     *
     * @return the texts in all the catalog's locales
     */
    ErrorTexts texts();

    /**
     * A few words that name the error.
     *
     * @param locale the reader's locale
     * @return the text in the nearest of the catalog's locales that has one; empty where the catalog has none
     */
    default Optional<String> title(Locale locale) {
        return texts().title(locale);
    }

    /**
     * What happened and why.
     *
     * @param locale the reader's locale
     * @return the text in the nearest of the catalog's locales that has one; empty where the catalog has none
     */
    default Optional<String> description(Locale locale) {
        return texts().description(locale);
    }

    /**
     * What the caller can do about it.
     *
     * @param locale the reader's locale
     * @return the text in the nearest of the catalog's locales that has one; empty where the catalog has none
     */
    default Optional<String> remedy(Locale locale) {
        return texts().remedy(locale);
    }

    /**
     * The language of the text that a reader gets, for the {@code lang} and {@code dir} of a page. It need not be hers: an
     * English text that answers a reader of Arabic, because the catalog has no Arabic one, is {@code en} and {@code ltr}.
     *
     * @param kind which text
     * @param locale the reader's locale, as given to {@link #title} and the others
     * @return the language of that text; the source locale's where the catalog has no such text
     */
    default TextLanguage language(TextKind kind, Locale locale) {
        return new TextLanguage(texts().language(kind.place(), locale));
    }

    /**
     * The parameters of the error, in the order of the exception's constructor. The list is made with each call; it is for
     * documentation, not for every request.
     *
     * @return the parameters, unmodifiable; empty for an error without any
     */
    default List<ErrorParameter> parameters() {
        return ErrorParameter.of(texts());
    }

    /**
     * The error of an exception, whichever catalog it belongs to. Use it where you handle {@link CatalogException}; generated
     * exceptions have {@code error()}, which gives the constant in its own type.
     *
     * <p>{@link WireResponse#of(CatalogException)} says whether the error came from another server, and {@link
     * CatalogLocales#of(ErrorCode)} which locales its catalog has.
     *
     * @param exception the exception
     * @return the constant; empty for an {@code Unknown}, whose code its catalog does not have, and for an exception that was
     *     serialized by another version of the catalog, where the error no longer exists
     */
    static Optional<ErrorCode> of(CatalogException exception) {
        return Optional.ofNullable(exception.errorOrNull());
    }

    /**
     * The error that an exception class stands for, in a catalog with a class per error. Use it for documentation, where there
     * is a {@code throws} clause and no exception.
     *
     * <p>The first call for a catalog initializes its enums, and none of its other exception classes. The result depends on the
     * names of the classes, so a tool that renames classes makes it empty.
     *
     * @param type the class of an exception, such as {@code OrdersException.OutOfStock.class}
     * @return the constant; empty for a class that stands for no single error: the base exception of a catalog, {@code Known},
     *     {@code Unknown}, the class of a group, and every class of a catalog with {@code exceptions: per-group}
     */
    static Optional<ErrorCode> of(Class<? extends CatalogException> type) {
        return ErrorsByException.find(type);
    }
}
