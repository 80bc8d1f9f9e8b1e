package dev.errata.catalog.check;

import dev.errata.catalog.language.ErrorKeys;
import dev.errata.catalog.language.GroupKeys;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized;
import dev.errata.catalog.model.Localized.Translation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One of the texts of an error or a group.
 *
 * @param kind its key in the catalog
 */
record TextField(String kind, Localized<?> localized) {
    static List<TextField> of(ErrorDefinition error) {
        return List.of(
                new TextField(ErrorKeys.TITLE.name(), error.title()),
                new TextField(ErrorKeys.MESSAGE.name(), error.message()),
                new TextField(ErrorKeys.DESCRIPTION.name(), error.description()),
                new TextField(ErrorKeys.REMEDY.name(), error.remedy()));
    }

    static List<TextField> of(Group group) {
        return List.of(
                new TextField(GroupKeys.TITLE.name(), group.title()),
                new TextField(GroupKeys.DESCRIPTION.name(), group.description()));
    }

    /** The source of some texts of an error that has them: of the message, which people look for, or else of the first. */
    static Translation<?> original(ErrorDefinition error, List<String> kinds, LocaleTag source) {
        String kind = kinds.contains("message") ? "message" : kinds.get(0);
        for (TextField text : of(error)) {
            if (text.kind().equals(kind)) {
                return text.in(source).orElseThrow();
            }
        }
        throw new IllegalArgumentException(kind);
    }

    Optional<Translation<?>> in(LocaleTag locale) {
        return Optional.ofNullable(localized.byLocale().get(locale));
    }

    boolean isInAny(List<LocaleTag> locales) {
        for (LocaleTag locale : locales) {
            if (localized.byLocale().containsKey(locale)) {
                return true;
            }
        }
        return false;
    }

    Collection<? extends Translation<?>> translations() {
        return localized.byLocale().values();
    }
}
