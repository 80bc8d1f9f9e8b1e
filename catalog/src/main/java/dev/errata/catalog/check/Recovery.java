package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.message.MessageParser;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.Deprecation;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.ErrorTexts;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.ParameterType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What of a faulty catalog sound code can be generated for, so that users see our errors and none that follow from them. */
final class Recovery {
    private final LocaleTag source;
    private final Set<String> constants = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    private Recovery(Catalog catalog, List<ErrorDefinition> kept) {
        this.source = catalog.sourceLocale();
        kept.forEach(error -> constants.add(error.name()));
        catalog.groups().forEach(group -> groups.add(group.constant().value()));
    }

    /**
     * A catalog to generate code for.
     *
     * @param before what was reported before: where nothing was, nothing is missing, and no text is an empty one
     */
    static Catalog of(Catalog catalog, List<Diagnostic> before, Findings findings) {
        if (before.isEmpty() && findings.isEmpty()) {
            return catalog;
        }
        List<ErrorDefinition> kept = new ArrayList<>(catalog.errors().size());
        for (ErrorDefinition error : catalog.errors()) {
            if (!findings.drops(error)) {
                kept.add(error);
            }
        }
        Recovery recovery = new Recovery(catalog, kept);
        kept.replaceAll(recovery::sound);
        List<Group> groups = catalog.groups().stream().map(Recovery::sound).toList();
        return catalog.with(groups, kept);
    }

    private ErrorDefinition sound(ErrorDefinition error) {
        return error.with(
                error.group().filter(group -> groups.contains(group.value())),
                error.parameters().stream().map(Recovery::sound).toList(),
                new ErrorTexts(
                        shortened(error.title(), Function.identity()),
                        message(error),
                        shortened(error.description(), Function.identity()),
                        shortened(error.remedy(), Function.identity())),
                error.deprecated().map(this::sound));
    }

    private static Parameter sound(Parameter parameter) {
        boolean excess =
                parameter.type() != ParameterType.ENUM && !parameter.values().isEmpty();
        return excess
                ? new Parameter(
                        parameter.name(),
                        parameter.type(),
                        List.of(),
                        parameter.sensitive(),
                        parameter.optional(),
                        parameter.wire(),
                        parameter.description(),
                        parameter.example())
                : parameter;
    }

    private static Group sound(Group group) {
        return new Group(
                group.constant(),
                shortened(group.title(), Function.identity()),
                shortened(group.description(), Function.identity()),
                group.codes(),
                group.java());
    }

    private Deprecation sound(Deprecation deprecation) {
        return new Deprecation(
                deprecation.since(),
                deprecation.replacedBy().filter(replacement -> constants.contains(replacement.value())),
                deprecation.because());
    }

    private Localized<MessageTemplate> message(ErrorDefinition error) {
        Localized<MessageTemplate> message = shortened(error.message(), MessageTemplate::verbatim);
        if (message.in(source).isPresent()) {
            return message;
        }
        Map<LocaleTag, Translation<MessageTemplate>> texts = new LinkedHashMap<>();
        texts.put(
                source,
                new Translation<>(
                        MessageTemplate.verbatim(error.name()),
                        error.name(),
                        error.constant().span(),
                        Optional.empty()));
        texts.putAll(message.byLocale());
        return new Localized<>(texts);
    }

    private static <T> Localized<T> shortened(Localized<T> localized, Function<String, T> verbatim) {
        Map<LocaleTag, Translation<T>> texts = new LinkedHashMap<>();
        localized.byLocale().forEach((locale, text) -> {
            if (!text.plain().isEmpty()) {
                texts.put(locale, shortened(text, verbatim));
            }
        });
        return new Localized<>(texts);
    }

    private static <T> Translation<T> shortened(Translation<T> text, Function<String, T> verbatim) {
        if (!isTooLong(text)) {
            return text;
        }
        String cut = text.plain().substring(0, text.plain().offsetByCodePoints(0, MessageParser.MOST_CHARACTERS));
        return new Translation<>(verbatim.apply(cut), cut, text.span(), text.from());
    }

    private static boolean isTooLong(Translation<?> text) {
        return MessageParser.isTooLong(text.plain());
    }
}
