package dev.errata.catalog.pseudo;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.MessageWriter;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.ErrorTexts;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized;
import dev.errata.catalog.model.Localized.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Adds the pseudo-locales {@code en-XA} and {@code ar-XB}, whose texts are computed from those of the source locale.
 */
public final class PseudoLocales {
    public static final LocaleTag ACCENTED = new LocaleTag("en-XA");
    public static final LocaleTag MIRRORED = new LocaleTag("ar-XB");

    private PseudoLocales() {}

    public static boolean contains(LocaleTag locale) {
        return locale.equals(ACCENTED) || locale.equals(MIRRORED);
    }

    /**
     * Returns the catalog with both pseudo-locales and their texts. A pseudo-locale that the catalog declares itself is
     * unchanged.
     */
    public static Catalog addTo(Catalog catalog) {
        return addTo(addTo(catalog, ACCENTED, new Accented()), MIRRORED, new Mirrored());
    }

    private static Catalog addTo(Catalog catalog, LocaleTag locale, PseudoStyle style) {
        List<Located<LocaleTag>> locales = new ArrayList<>(catalog.locales());
        for (Located<LocaleTag> declared : locales) {
            if (declared.value().equals(locale)) {
                return catalog;
            }
        }
        locales.add(locales.get(0).map(source -> locale));
        List<ErrorDefinition> errors = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            errors.add(error.with(new ErrorTexts(
                    add(error.title(), catalog.sourceLocale(), locale, text -> plain(text, style)),
                    add(error.message(), catalog.sourceLocale(), locale, text -> message(text, style)),
                    add(error.description(), catalog.sourceLocale(), locale, text -> plain(text, style)),
                    add(error.remedy(), catalog.sourceLocale(), locale, text -> plain(text, style)))));
        }
        return catalog.in(locales, errors);
    }

    private static <T> Localized<T> add(
            Localized<T> texts, LocaleTag source, LocaleTag locale, Function<Translation<T>, Translation<T>> change) {
        Translation<T> original = texts.byLocale().get(source);
        if (original == null) {
            return texts;
        }
        Map<LocaleTag, Translation<T>> more = new LinkedHashMap<>(texts.byLocale());
        more.put(locale, change.apply(original));
        return new Localized<>(more);
    }

    private static Translation<String> plain(Translation<String> original, PseudoStyle style) {
        String text = PseudoText.of(original.plain(), style);
        return new Translation<>(text, text, original.span(), Optional.empty());
    }

    /** Converts a message. A message that could not be parsed is unchanged; its error is already reported. */
    private static Translation<MessageTemplate> message(Translation<MessageTemplate> original, PseudoStyle style) {
        MessageTemplate source = original.text();
        if (!source.isValid()) {
            return original;
        }
        List<Part> parts = PseudoText.of(source.parts(), style);
        String text = MessageWriter.write(parts);
        return new Translation<>(new MessageTemplate(text, parts), text, original.span(), Optional.empty());
    }
}
