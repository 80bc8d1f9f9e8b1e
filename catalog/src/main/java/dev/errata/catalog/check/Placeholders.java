package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.diagnostic.TextDiagnostics;
import dev.errata.catalog.message.MessageParser;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.model.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Placeholders name parameters, and parameters are shown. */
final class Placeholders implements Check {
    @Override
    public void check(Catalog catalog, Findings findings) {
        for (ErrorDefinition error : catalog.errors()) {
            List<String> parameters = error.parameters().stream()
                    .map(parameter -> parameter.name().value())
                    .toList();
            for (Translation<MessageTemplate> message :
                    error.message().byLocale().values()) {
                checkNames(message.text(), parameters, findings);
            }
            checkShown(error, catalog.sourceLocale(), findings);
            checkPlainTexts(error, parameters, findings);
            error.match()
                    .flatMap(match -> match.message())
                    .ifPresent(pattern -> checkCaptures(pattern, parameters, findings));
        }
    }

    private static void checkNames(MessageTemplate template, List<String> parameters, Findings findings) {
        for (Part part : template.parts()) {
            if (part instanceof Part.Placeholder placeholder && !parameters.contains(placeholder.name())) {
                findings.add(TextDiagnostics.unknownPlaceholder(placeholder.span(), placeholder.name(), parameters));
            }
        }
    }

    /** What the source leaves out is told there alone: translations are right to follow it. */
    private static void checkShown(ErrorDefinition error, LocaleTag source, Findings findings) {
        Set<String> hidden = new HashSet<>();
        Translation<MessageTemplate> original = error.message().byLocale().get(source);
        if (original != null) {
            for (Parameter parameter : error.parameters()) {
                checkShown(parameter, original, source, hidden, findings);
            }
        }
        for (Map.Entry<LocaleTag, Translation<MessageTemplate>> entry :
                error.message().byLocale().entrySet()) {
            if (!entry.getKey().equals(source)) {
                for (Parameter parameter : error.parameters()) {
                    if (!hidden.contains(parameter.name().value())) {
                        checkShown(parameter, entry.getValue(), entry.getKey(), new HashSet<>(), findings);
                    }
                }
            }
        }
    }

    private static void checkShown(
            Parameter parameter,
            Translation<MessageTemplate> message,
            LocaleTag locale,
            Set<String> hidden,
            Findings findings) {
        String name = parameter.name().value();
        MessageTemplate template = message.text();
        boolean mayHide = parameter.optional()
                || parameter.sensitive()
                || !template.isSound()
                || MessageParser.hasPrintfPlaceholder(template.text());
        if (!mayHide && !shows(template, name)) {
            hidden.add(name);
            findings.add(
                    TextDiagnostics.parameterNotShown(message.span(), name, locale.tag(), isQuoted(template, name)));
        }
    }

    private static boolean shows(MessageTemplate template, String name) {
        return template.parts().stream()
                .anyMatch(part -> part instanceof Part.Placeholder placeholder
                        && placeholder.name().equals(name));
    }

    /** Whether apostrophes around a placeholder made a quotation of it, which is hardly ever meant. */
    private static boolean isQuoted(MessageTemplate template, String name) {
        return template.text().contains("'{" + name + "}");
    }

    private static void checkPlainTexts(ErrorDefinition error, List<String> parameters, Findings findings) {
        for (Text text : Text.of(error)) {
            if (text.kind().equals("message")) {
                continue;
            }
            for (Translation<?> translation : text.translations()) {
                for (String parameter : parameters) {
                    String placeholder = "{" + parameter + "}";
                    if (translation.plain().contains(placeholder)) {
                        Span span = Places.find(placeholder, translation.span());
                        findings.add(TextDiagnostics.placeholderInPlainText(span, placeholder, text.kind()));
                    }
                }
            }
        }
    }

    private static void checkCaptures(Located<MessageTemplate> pattern, List<String> parameters, Findings findings) {
        checkNames(pattern.value(), parameters, findings);
        List<Part> parts = pattern.value().parts();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Part.Placeholder first && parts.get(i) instanceof Part.Placeholder second) {
                findings.add(TextDiagnostics.capturesTouch(
                        first.span()
                                .file()
                                .span(first.span().start(), second.span().end()),
                        first.name(),
                        second.name()));
            }
        }
    }
}
