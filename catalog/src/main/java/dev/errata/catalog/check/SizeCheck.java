package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.SizeDiagnostics;
import dev.errata.catalog.message.MessageParser;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.ExceptionStyle;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Layout;
import dev.errata.catalog.model.Localized.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is generated stays within the limits of class files, and of people. */
final class SizeCheck implements Check {
    private static final int MANY_CONSTANTS = 1_000;
    private static final int MOST_CONSTANTS = 1_500;
    private static final int MOST_CLASSES = 10_000;

    /** An initializer has at most 65,535 bytes, and an enum's does a little more than make the constants. */
    private static final int MOST_BYTES = 64_000;

    private static final int BYTES_OF_CONSTANT = 40;
    private static final int BYTES_OF_FIRST_ALIAS = 13;
    private static final int BYTES_OF_NEXT_ALIAS = 8;
    private static final int BYTES_OF_DELAY = 9;
    private static final int BYTES_OF_IDEMPOTENT_ONLY = 3;

    /** The same catalog without the errors that have too many parameters: they are reported, and nothing else about them is. */
    static Catalog withinLimits(Catalog catalog) {
        List<ErrorDefinition> fitting = new ArrayList<>(catalog.errors().size());
        for (ErrorDefinition error : catalog.errors()) {
            if (!error.hasTooManyParameters()) {
                fitting.add(error);
            }
        }
        return fitting.size() == catalog.errors().size() ? catalog : catalog.with(catalog.groups(), fitting);
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        checkEnums(catalog, findings);
        List<ErrorDefinition> errors = catalog.errors();
        if (catalog.exceptions() == ExceptionStyle.PER_ERROR && errors.size() > MOST_CLASSES) {
            findings.dropAll(
                    errors.subList(MOST_CLASSES, errors.size()),
                    SizeDiagnostics.tooManyClasses(catalog.name(), errors.size(), MOST_CLASSES));
        }
        for (ErrorDefinition error : errors) {
            if (error.hasTooManyParameters()) {
                int limit = ErrorDefinition.MOST_PARAMETERS;
                Located<String> first = error.parameters().get(limit).name();
                findings.drop(
                        error,
                        SizeDiagnostics.tooManyParameters(
                                first, error.name(), error.parameters().size(), limit));
            }
            checkTexts(TextField.of(error), findings);
        }
        for (Group group : catalog.groups()) {
            checkTexts(TextField.of(group), findings);
        }
    }

    private static void checkEnums(Catalog catalog, Findings findings) {
        if (catalog.layout() == Layout.FLAT) {
            checkEnum(catalog.name(), catalog.errors(), false, findings);
            return;
        }
        Map<String, List<ErrorDefinition>> byGroup = new LinkedHashMap<>();
        for (ErrorDefinition error : catalog.errors()) {
            error.group()
                    .ifPresent(group -> byGroup.computeIfAbsent(group.value(), name -> new ArrayList<>())
                            .add(error));
        }
        for (Group group : catalog.groups()) {
            List<ErrorDefinition> errors = byGroup.getOrDefault(group.constant().value(), List.of());
            checkEnum(group.constant(), errors, true, findings);
        }
    }

    private static void checkEnum(
            Located<String> name, List<ErrorDefinition> errors, boolean isGroup, Findings findings) {
        int fitting = fitting(errors);
        List<ErrorDefinition> excess = errors.subList(fitting, errors.size());
        if (errors.size() > MOST_CONSTANTS) {
            findings.dropAll(excess, SizeDiagnostics.enumTooLarge(name, errors.size(), MOST_CONSTANTS, isGroup));
        } else if (!excess.isEmpty()) {
            findings.dropAll(excess, SizeDiagnostics.enumTooHeavy(name, isGroup));
        } else if (errors.size() > MANY_CONSTANTS) {
            findings.add(SizeDiagnostics.largeEnum(name, errors.size(), MANY_CONSTANTS, isGroup));
        }
    }

    /** How many of the errors one enum can hold. */
    private static int fitting(List<ErrorDefinition> errors) {
        int bytes = 0;
        int count = 0;
        for (ErrorDefinition error : errors) {
            bytes += bytes(error);
            if (bytes > MOST_BYTES || count == MOST_CONSTANTS) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** What a constant adds to the code that fills its enum, with the Eclipse compiler, whose limit is the lower one. */
    private static int bytes(ErrorDefinition error) {
        int aliases = error.aliases().size();
        return BYTES_OF_CONSTANT
                + (aliases == 0 ? 0 : BYTES_OF_FIRST_ALIAS + (aliases - 1) * BYTES_OF_NEXT_ALIAS)
                + (error.retry().after().isPresent() ? BYTES_OF_DELAY : 0)
                + (error.retry().idempotentOnly() ? BYTES_OF_IDEMPOTENT_ONLY : 0);
    }

    private static void checkTexts(List<TextField> texts, Findings findings) {
        for (TextField text : texts) {
            for (Translation<?> translation : text.translations()) {
                if (MessageParser.isTooLong(translation.plain())) {
                    String plain = translation.plain();
                    int length = plain.codePointCount(0, plain.length());
                    findings.add(
                            SizeDiagnostics.textTooLong(translation.span(), length, MessageParser.MOST_CHARACTERS));
                }
            }
        }
    }
}
