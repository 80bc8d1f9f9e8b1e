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

/** The texts of one error in all locales of its catalog. A text missing in a locale is taken from where it falls back to. */
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
     * A few words that name the error.
     *
     * @param locale the reader's locale
     * @return empty where the catalog has none
     */
    public Optional<String> title(Locale locale) {
        return text(CatalogBundle.TITLE, locale);
    }

    /**
     * What happened and why.
     *
     * @param locale the reader's locale
     * @return empty where the catalog has none
     */
    public Optional<String> description(Locale locale) {
        return text(CatalogBundle.DESCRIPTION, locale);
    }

    /**
     * What the caller can do about it.
     *
     * @param locale the reader's locale
     * @return empty where the catalog has none
     */
    public Optional<String> remedy(Locale locale) {
        return text(CatalogBundle.REMEDY, locale);
    }

    /**
     * The language of a text, for {@code ErrorCode}.
     *
     * @param kind 0 for the title, 1 for the message, 2 for the description, 3 for the remedy
     * @param locale the reader's locale
     * @return the catalog's locale in which the text is found; the source locale where the catalog has no such text
     */
    public Locale language(int kind, Locale locale) {
        return catalog.locale(catalog.owner(error, kind, catalog.nearest(locale)));
    }

    /**
     * What the message can be filled with.
     *
     * @return the parameters, in the catalog's order
     */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * What documentation needs to know about the parameters. It is unpacked with each call.
     *
     * @return the details of those parameters about which the catalog says something, by name
     */
    public Map<String, ParameterDetails> parameterDetails() {
        return catalog.details().of(name);
    }

    /**
     * The texts of all errors of the catalog.
     *
     * @return the texts of which these are a part
     */
    public CatalogTexts catalog() {
        return catalog;
    }

    /**
     * The message for people. Its plurals are those of the language of the text that was found; numbers, dates and times
     * are the reader's own where that is her language, else the text's.
     *
     * @param arguments an argument for each parameter, null where it is missing
     * @param locale the reader's locale
     * @return the message with its arguments as they are, and {@code {name}} for those that are missing
     */
    public String message(@Nullable Object[] arguments, Locale locale) {
        return message(locale).render(arguments, false, locale);
    }

    /**
     * The message for an answer to a caller, who need not be the person that it is about.
     *
     * @param arguments an argument for each parameter, null where it is missing
     * @param locale the reader's locale
     * @return the message with {@code ***} for sensitive arguments
     */
    public String maskedMessage(@Nullable Object[] arguments, Locale locale) {
        return message(locale).render(arguments, true, locale);
    }

    /**
     * The message for logs.
     *
     * @param arguments an argument for each parameter, null where it is missing
     * @return one line in the source locale, with {@code ***} for sensitive arguments and escapes for invisible characters
     */
    public String logMessage(@Nullable Object[] arguments) {
        return VisibleText.of(maskedMessage(arguments, Locale.ROOT));
    }

    /**
     * Where the catalog's errors are documented.
     *
     * @return the base of the addresses
     */
    public Optional<String> docs() {
        return catalog.docs().isEmpty() ? Optional.empty() : Optional.of(catalog.docs());
    }

    /** Gives a message's memory back; it is taken apart again when it is next asked for. */
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
