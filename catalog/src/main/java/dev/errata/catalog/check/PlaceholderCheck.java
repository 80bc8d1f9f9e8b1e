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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Placeholders name parameters, and parameters are shown. */
final class PlaceholderCheck implements Check {
    private final FollowUpFilter doubts;

    PlaceholderCheck(FollowUpFilter doubts) {
        this.doubts = doubts;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        for (ErrorDefinition error : catalog.errors()) {
            check(error, catalog.sourceLocale(), findings);
        }
    }

    private void check(ErrorDefinition error, LocaleTag source, Findings findings) {
        Set<String> parameters = new LinkedHashSet<>();
        List<String> required = new ArrayList<>(error.parameters().size());
        boolean isDoubtful = doubts.isIn(error);
        for (Parameter parameter : error.parameters()) {
            parameters.add(parameter.name().value());
            if (!parameter.optional() && !parameter.sensitive() && !isDoubtful) {
                required.add(parameter.name().value());
            }
        }
        Consumer<Part> names = part -> checkName(part, parameters, error, findings);
        for (Translation<MessageTemplate> message : error.message().byLocale().values()) {
            message.text().forEach(names);
        }
        if (!required.isEmpty()) {
            checkShown(required, parameters, error, source, findings);
        }
        if (!parameters.isEmpty()) {
            checkPlainTexts(error, parameters, findings);
        }
        if (error.match().isPresent() && error.match().get().message().isPresent()) {
            Located<MessageTemplate> pattern = error.match().get().message().get();
            pattern.value().forEach(names);
            checkCaptures(pattern, findings);
        }
    }

    private void checkName(Part part, Set<String> parameters, ErrorDefinition error, Findings findings) {
        if (part instanceof Part.Argument argument
                && !parameters.contains(argument.name())
                && !doubts.isAbout(error, argument.name())) {
            findings.add(TextDiagnostics.unknownPlaceholder(argument.span(), argument.name(), parameters));
        }
    }

    /** Reports what the source leaves out there alone: translations are right to follow it. */
    private static void checkShown(
            List<String> required, Set<String> parameters, ErrorDefinition error, LocaleTag source, Findings findings) {
        Map<LocaleTag, Translation<MessageTemplate>> messages = error.message().byLocale();
        Translation<MessageTemplate> original = messages.get(source);
        Set<String> hiddenBySource = original == null ? Set.of() : hidden(original.text(), required, parameters);
        for (Map.Entry<LocaleTag, Translation<MessageTemplate>> message : messages.entrySet()) {
            boolean isSource = message.getKey().equals(source);
            Set<String> hidden =
                    isSource ? hiddenBySource : hidden(message.getValue().text(), required, parameters);
            for (String parameter : hidden) {
                if (isSource || !hiddenBySource.contains(parameter)) {
                    reportHidden(parameter, message.getValue(), message.getKey(), findings);
                }
            }
        }
    }

    private static void reportHidden(
            String parameter, Translation<MessageTemplate> message, LocaleTag locale, Findings findings) {
        boolean isQuoted = message.text().text().contains("'{" + parameter + "}");
        findings.add(TextDiagnostics.parameterNotShown(message.span(), parameter, locale.tag(), isQuoted));
    }

    /** What a message leaves out, and not merely misspells, or shows in the style of `printf`. */
    private static Set<String> hidden(MessageTemplate template, List<String> required, Set<String> parameters) {
        Set<String> hidden = new LinkedHashSet<>(required);
        for (Part part : template.parts()) {
            if (part instanceof Part.Argument argument) {
                hidden.remove(argument.name());
            }
        }
        if (!hidden.isEmpty()) {
            hidden.removeAll(template.names());
        }
        return hidden.isEmpty() || !showsAllThatItMeans(template, parameters) ? Set.of() : hidden;
    }

    private static boolean showsAllThatItMeans(MessageTemplate template, Set<String> parameters) {
        boolean isWritten = !template.parts().isEmpty() && !FullWidthBraceCheck.isIn(template.text());
        return isWritten
                && template.isValid()
                && parameters.containsAll(template.names())
                && !MessageParser.hasPrintfPlaceholder(template.text());
    }

    private static void checkPlainTexts(ErrorDefinition error, Set<String> parameters, Findings findings) {
        for (TextField text : TextField.of(error)) {
            if (text.kind().equals("message")) {
                continue;
            }
            for (Translation<?> translation : text.translations()) {
                if (translation.plain().indexOf('{') >= 0 && !MessageParser.isTooLong(translation.plain())) {
                    checkPlainText(text.kind(), translation, parameters, findings);
                }
            }
        }
    }

    /** Reports the first placeholder of each parameter in a text, up to the comma if it has a format. */
    private static void checkPlainText(
            String kind, Translation<?> translation, Set<String> parameters, Findings findings) {
        String text = translation.plain();
        Set<String> reported = new HashSet<>();
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int start = blanksEnd(text, at + 1);
            int nameEnd = nameEnd(text, start);
            int end = blanksEnd(text, nameEnd);
            String name = text.substring(start, nameEnd);
            boolean isPlaceholder = text.startsWith("}", end) || text.startsWith(",", end);
            if (isPlaceholder && parameters.contains(name) && reported.add(name)) {
                String placeholder = text.substring(at, end + 1);
                Span span = SpanFinder.find(placeholder, translation.span());
                findings.add(TextDiagnostics.placeholderInPlainText(span, placeholder, kind));
            }
        }
    }

    private static int blanksEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void checkCaptures(Located<MessageTemplate> pattern, Findings findings) {
        List<Part> parts = pattern.value().parts();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i - 1) instanceof Part.Placeholder first && parts.get(i) instanceof Part.Placeholder second) {
                Span both = withBraces(first.span(), second.span(), pattern.span());
                findings.add(TextDiagnostics.capturesTouch(both, first.name(), second.name()));
            }
        }
    }

    /** The spans of two placeholders with the braces around them, unless these are written as escapes. */
    private static Span withBraces(Span first, Span last, Span within) {
        String text = first.file().text();
        int start = first.start();
        while (start > within.start() && text.charAt(start - 1) <= ' ') {
            start--;
        }
        int end = last.end();
        while (end < within.end() && text.charAt(end) <= ' ') {
            end++;
        }
        return text.startsWith("{", start - 1) && text.startsWith("}", end)
                ? first.file().span(start - 1, end + 1)
                : first.file().span(first.start(), last.end());
    }
}
