package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ExceptionStyle;
import dev.errata.catalog.model.Layout;
import dev.errata.catalog.model.LocaleTag;
import java.util.List;
import java.util.Locale;

/**
 * A catalog with every Java name that its code has.
 *
 * @param error the enum of the errors, or the sealed interface above the groups' enums
 * @param codes the index of the codes, where there are several enums
 * @param exception the exception above all others
 * @param wire what decodes and encodes, where the catalog has a wire format
 * @param messages the bundle of the source locale, and the beginning of the other bundles' names
 * @param groups the groups that have errors
 * @param ungrouped the errors without a group
 * @param errors all errors, in the order of their texts
 */
record NamedCatalog(
        Catalog catalog,
        ClassName error,
        ClassName codes,
        ClassName exception,
        ClassName wire,
        ClassName messages,
        List<NamedGroup> groups,
        List<NamedError> ungrouped,
        List<NamedError> errors) {
    NamedCatalog {
        groups = List.copyOf(groups);
        ungrouped = List.copyOf(ungrouped);
        errors = List.copyOf(errors);
    }

    boolean isGrouped() {
        return catalog.layout() == Layout.GROUPED;
    }

    boolean hasClassPerError() {
        return catalog.exceptions() == ExceptionStyle.PER_ERROR;
    }

    boolean hasWire() {
        return catalog.wire().isPresent();
    }

    /** The exception of codes that the catalog knows. */
    ClassName known() {
        return hasWire() ? exception.nestedClass(NamePlanner.KNOWN) : exception;
    }

    /** The exception of codes that the catalog does not know. */
    ClassName unknown() {
        return exception.nestedClass(NamePlanner.UNKNOWN);
    }

    /** The bundle of a locale, named as {@link java.util.ResourceBundle.Control#toBundleName} would. */
    ClassName messages(LocaleTag tag) {
        Locale locale = tag.toLocale();
        // Not Locale.getLanguage(): a JVM can be configured to return withdrawn codes there.
        String language = tag.tag().split("-", 2)[0];
        String script = locale.getScript();
        String country = locale.getCountry();
        String variant = locale.getVariant();
        StringBuilder name =
                new StringBuilder(messages.simpleName()).append('_').append(language);
        name.append(script.isEmpty() ? "" : "_" + script);
        name.append(country.isEmpty() && variant.isEmpty() ? "" : "_" + country);
        name.append(variant.isEmpty() ? "" : "_" + variant);
        return messages.peerClass(name.toString());
    }

    /** The exception of errors without a group, where each group has one class. */
    ClassName other() {
        return exception.nestedClass(NamePlanner.OTHER);
    }
}
