package dev.errata.runtime.text;

import dev.errata.runtime.message.CatalogZone;
import dev.errata.runtime.message.Message;
import dev.errata.runtime.message.MessageReader;
import dev.errata.runtime.message.PlainArguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one error in all locales of its catalog. A text that is missing in a locale is taken from the locale to
 * which it falls back.
 */
public final class ErrorTexts {
    private final CatalogTexts catalog;
    private final int error;
    private final String name;
    private final List<Parameter> parameters;
    private final PlainArguments plain;
    private final @Nullable Message[] messages;

    ErrorTexts(CatalogTexts catalog, int error, String entry) {
        String[] words = entry.split(" ", -1);
        List<Parameter> declared = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            declared.add(Parameter.read(words[i]));
        }
        this.catalog = catalog;
        this.error = error;
        this.name = words[0];
        this.parameters = List.copyOf(declared);
        this.plain = plain(parameters, catalog.zone());
        this.messages = new Message[catalog.localeCount()];
    }

    /**
     * Returns a short name of the error.
     *
     * @param locale the user's locale
     * @return the title; empty if the catalog has none
     */
    public Optional<String> title(Locale locale) {
        return text(CatalogBundle.TITLE, locale);
    }

    /**
     * Returns what happened and why.
     *
     * @param locale the user's locale
     * @return the description; empty if the catalog has none
     */
    public Optional<String> description(Locale locale) {
        return text(CatalogBundle.DESCRIPTION, locale);
    }

    /**
     * Returns what the caller can do about the error.
     *
     * @param locale the user's locale
     * @return the remedy; empty if the catalog has none
     */
    public Optional<String> remedy(Locale locale) {
        return text(CatalogBundle.REMEDY, locale);
    }

    /**
     * Returns the locale of a text, for {@code ErrorCode}.
     *
     * @param kind 0 for the title, 1 for the message, 2 for the description, 3 for the remedy
     * @param locale the user's locale
     * @return the catalog's locale that has the text; the source locale if the catalog has no such text
     */
    public Locale language(int kind, Locale locale) {
        return catalog.locale(catalog.owner(error, kind, catalog.nearest(locale)));
    }

    /**
     * Returns the parameters of the error.
     *
     * @return the parameters in the catalog's order, unmodifiable
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * Returns the details of the parameters, for documentation. Each call unpacks them.
     *
     * @return the details by parameter name, without parameters that have none
     */
    public Map<String, ParameterDetails> parameterDetails() {
        return catalog.details().of(name);
    }

    /**
     * Returns the texts of all errors of the catalog.
     *
     * @return the texts to which these belong
     */
    public CatalogTexts catalog() {
        return catalog;
    }

    /**
     * Returns the message for users. Its plurals follow the language of the text. Numbers, dates and times follow the
     * user's locale if it has the language of the text, and otherwise the locale of the text.
     *
     * @param arguments an argument for each parameter, null if it is missing
     * @param locale the user's locale
     * @return the message with its arguments as they are, and {@code {name}} for missing arguments
     */
    public String message(@Nullable Object[] arguments, Locale locale) {
        return message(locale).render(arguments, false, locale);
    }

    /**
     * Returns the message for a response to a caller, who is not always the user that the message is about.
     *
     * @param arguments an argument for each parameter, null if it is missing
     * @param locale the user's locale
     * @return the message with {@code ***} for sensitive arguments
     */
    public String maskedMessage(@Nullable Object[] arguments, Locale locale) {
        return message(locale).render(arguments, true, locale);
    }

    /**
     * Returns the message for logs.
     *
     * @param arguments an argument for each parameter, null if it is missing
     * @return one line in the source locale, with {@code ***} for sensitive arguments and escapes for invisible
     *     characters
     */
    public String logMessage(@Nullable Object[] arguments) {
        return VisibleText.of(maskedMessage(arguments, Locale.ROOT));
    }

    /**
     * Returns the base URI of the errors' documentation.
     *
     * @return the base URI; empty if there is none
     */
    public Optional<String> docs() {
        return catalog.docs().isEmpty() ? Optional.empty() : Optional.of(catalog.docs());
    }

    /** Removes a parsed message, which is parsed again when it is needed. */
    void forget(int locale) {
        messages[locale] = null;
    }

    private Optional<String> text(int kind, Locale locale) {
        String text = catalog.text(error, kind, catalog.nearest(locale));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Message message(Locale locale) {
        int at = catalog.nearest(locale);
        Message message = messages[at];
        if (message == null) {
            int owner = catalog.owner(error, CatalogBundle.MESSAGE, at);
            String text = catalog.text(error, CatalogBundle.MESSAGE, owner);
            message = MessageReader.read(text.isEmpty() ? name : text, plain, catalog.textLocale(owner));
            catalog.keep(error, at);
            messages[at] = message;
        }
        return message;
    }

    private static PlainArguments plain(List<Parameter> parameters, CatalogZone zone) {
        String[] names = new String[parameters.size()];
        boolean[] sensitive = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = parameters.get(i).name();
            sensitive[i] = parameters.get(i).sensitive();
        }
        return new PlainArguments(names, sensitive, zone);
    }
}
