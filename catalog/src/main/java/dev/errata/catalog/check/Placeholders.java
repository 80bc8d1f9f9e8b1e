package dev.errata.catalog.check;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Placeholders name parameters, and parameters are shown. */
final class Placeholders implements Check {
    private final Doubts doubts;

    Placeholders(Doubts doubts) {
        this.doubts = doubts;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        for (ErrorDefinition error : catalog.errors()) {
            check(error, catalog.sourceLocale(), findings);
        }
    }

    private void check(ErrorDefinition error, LocaleTag source, Findings findings) {
        List<String> parameters = new ArrayList<>(error.parameters().size());
        for (Parameter parameter : error.parameters()) {
            parameters.add(parameter.name().value());
        }
        Consumer<Part> names = part -> checkName(part, parameters, error, findings);
        for (Translation<MessageTemplate> message : error.message().byLocale().values()) {
            message.text().forEach(names);
        }
        for (Parameter parameter : error.parameters()) {
            if (!parameter.optional() && !parameter.sensitive() && !doubts.isIn(error)) {
                checkShown(parameter.name().value(), parameters, error, source, findings);
            }
        }
        if (!parameters.isEmpty()) {
            checkPlainTexts(error, parameters, findings);
        }
        if (error.match().isPresent() && error.match().get().message().isPresent()) {
            MessageTemplate pattern = error.match().get().message().get().value();
            pattern.forEach(names);
            checkCaptures(pattern.parts(), findings);
        }
    }

    private void checkName(Part part, List<String> parameters, ErrorDefinition error, Findings findings) {
        if (part instanceof Part.Argument argument
                && !parameters.contains(argument.name())
                && !doubts.isAbout(error, argument.name())) {
            findings.add(TextDiagnostics.unknownPlaceholder(argument.span(), argument.name(), parameters));
        }
    }

    /** What the source leaves out is told there alone: translations are right to follow it. */
    private static void checkShown(
            String parameter, List<String> parameters, ErrorDefinition error, LocaleTag source, Findings findings) {
        Map<LocaleTag, Translation<MessageTemplate>> messages = error.message().byLocale();
        Translation<MessageTemplate> original = messages.get(source);
        if (original != null && hides(original.text(), parameter, parameters)) {
            reportHidden(parameter, original, source, findings);
            return;
        }
        for (Map.Entry<LocaleTag, Translation<MessageTemplate>> message : messages.entrySet()) {
            if (hides(message.getValue().text(), parameter, parameters)) {
                reportHidden(parameter, message.getValue(), message.getKey(), findings);
            }
        }
    }

    private static void reportHidden(
            String parameter, Translation<MessageTemplate> message, LocaleTag locale, Findings findings) {
        boolean isQuoted = message.text().text().contains("'{" + parameter + "}");
        findings.add(TextDiagnostics.parameterNotShown(message.span(), parameter, locale.tag(), isQuoted));
    }

    /** Whether a message leaves a parameter out, and not merely misspells it, or shows it in the style of `printf`. */
    private static boolean hides(MessageTemplate template, String parameter, List<String> parameters) {
        if (holds(template, parameter)) {
            return false;
        }
        for (String name : template.names()) {
            if (name.equals(parameter) || !parameters.contains(name)) {
                return false;
            }
        }
        boolean isWritten = !template.parts().isEmpty() && !FullWidthBraces.isIn(template.text());
        return isWritten && template.isSound() && !MessageParser.hasPrintfPlaceholder(template.text());
    }

    /** Whether the placeholder stands outside all choices, as most do: soon found. */
    private static boolean holds(MessageTemplate template, String parameter) {
        for (Part part : template.parts()) {
            if (part instanceof Part.Placeholder placeholder
                    && placeholder.name().equals(parameter)) {
                return true;
            }
        }
        return false;
    }

    private static void checkPlainTexts(ErrorDefinition error, List<String> parameters, Findings findings) {
        for (Text text : Text.of(error)) {
            if (text.kind().equals("message")) {
                continue;
            }
            for (Translation<?> translation : text.translations()) {
                if (translation.plain().indexOf('{') < 0) {
                    continue;
                }
                for (String parameter : parameters) {
                    String placeholder = placeholder(translation.plain(), parameter);
                    if (!placeholder.isEmpty()) {
                        Span span = Places.find(placeholder, translation.span());
                        findings.add(TextDiagnostics.placeholderInPlainText(span, placeholder, text.kind()));
                    }
                }
            }
        }
    }

    /** The first placeholder of a parameter in a text, up to the comma if it has a format; empty where it has none. */
    private static String placeholder(String text, String parameter) {
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int name = blanksEnd(text, at + 1);
            int end = blanksEnd(text, name + parameter.length());
            if (text.startsWith(parameter, name) && (text.startsWith("}", end) || text.startsWith(",", end))) {
                return text.substring(at, end + 1);
            }
        }
        return "";
    }

    private static int blanksEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static void checkCaptures(List<Part> parts, Findings findings) {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Part.Placeholder first && parts.get(i) instanceof Part.Placeholder second) {
                findings.add(TextDiagnostics.capturesTouch(
                        withBraces(first.span(), second.span()), first.name(), second.name()));
            }
        }
    }

    private static Span withBraces(Span first, Span last) {
        String text = first.file().text();
        int start = text.lastIndexOf('{', first.start());
        int end = text.indexOf('}', last.end());
        return first.file().span(start < 0 ? first.start() : start, end < 0 ? last.end() : end + 1);
    }
}
