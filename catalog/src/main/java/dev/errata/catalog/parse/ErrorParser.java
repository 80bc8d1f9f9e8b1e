package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.language.DeprecatedKeys;
import dev.errata.catalog.language.ErrorKeys;
import dev.errata.catalog.language.Key;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.model.Deprecation;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.ErrorTexts;
import dev.errata.catalog.model.Localized;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.parse.value.CodeParser;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.NameStyle;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an error. */
final class ErrorParser {
    private final Defaults defaults;
    private final TextParser texts;
    private final List<Diagnostic> problems;
    private final CodeParser codes;
    private final ParameterParser parameterParser;

    ErrorParser(Defaults defaults, TextParser texts, List<Diagnostic> problems) {
        this.defaults = defaults;
        this.texts = texts;
        this.problems = problems;
        this.codes = new CodeParser(problems);
        this.parameterParser = new ParameterParser(problems);
    }

    /** Reads an error; empty where its name, a code or a parameter's name is at fault, which nothing can stand in for. */
    Optional<ErrorDefinition> parse(Entry entry, MappingReader root) {
        if (ErrorKeys.SECTION.has(entry.name())) {
            problems.add(KeyDiagnostics.keyOutside(entry.key().span(), entry.name(), "error"));
            return Optional.empty();
        }
        Located<String> constant = new Located<>(entry.name(), entry.key().span());
        boolean isNamed =
                NameStyle.CONSTANT.check(constant, "an error", problems).isPresent();
        if (!isNamed && !(entry.value() instanceof MappingNode)) {
            return Optional.empty();
        }
        Optional<MappingReader> fields = root.fields(
                entry, ErrorKeys.SECTION, "`" + entry.name() + "`", "{" + ErrorKeys.MESSAGE.exampleLine() + "}");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<ErrorDefinition> error = error(constant, fields.get());
        return isNamed ? error : Optional.empty();
    }

    private Optional<ErrorDefinition> error(Located<String> constant, MappingReader fields) {
        CodeParser.Codes own = codes.parse(constant, fields);
        Optional<Located<String>> group = fields.word(ErrorKeys.GROUP);
        Defaults settings = defaults.with(fields, problems);
        List<Entry> declared = fields.entries(ErrorKeys.PARAMS);
        List<Parameter> parameters = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Entry parameter : declared) {
            if (names.size() <= ErrorDefinition.MOST_PARAMETERS) {
                names.add(parameter.name());
            }
            Optional<Parameter> sound = parameterParser.parse(parameter, fields);
            if (sound.isPresent()) {
                parameters.add(sound.get());
            }
        }
        ErrorDefinition error = new ErrorDefinition(
                constant,
                own.code(),
                own.aliases(),
                group.isPresent() ? Optional.of(respelled(group.get())) : group,
                settings.handling(),
                parameters,
                new ErrorTexts(
                        text(ErrorKeys.TITLE, constant, fields),
                        message(constant, fields, names),
                        text(ErrorKeys.DESCRIPTION, constant, fields),
                        text(ErrorKeys.REMEDY, constant, fields)),
                fields.word(ErrorKeys.SINCE),
                deprecation(fields),
                new MatchParser(texts, problems).parse(fields, names),
                new JavaNamesParser(problems).parseError(fields, names));
        close(fields, constant.value());
        return own.isValid() && parameters.size() == declared.size() ? Optional.of(error) : Optional.empty();
    }

    /** Reports unknown keys; among them locales that lost their indentation. */
    private void close(MappingReader fields, String constant) {
        for (Entry entry : fields.unknown()) {
            if (texts.isLocale(entry.name())) {
                problems.add(KeyDiagnostics.localeOutside(entry.key().span(), entry.name(), constant));
            } else {
                fields.reportUnknown(entry);
            }
        }
    }

    /** Groups with a misspelled name go on under the name that was meant. */
    private static Located<String> respelled(Located<String> group) {
        return NameStyle.CONSTANT.fits(group.value())
                ? group
                : group.map(name -> NameStyle.CONSTANT.respelled(name).orElse(name));
    }

    private Localized<String> text(Key kind, Located<String> constant, MappingReader fields) {
        return texts.text(constant.value(), kind.name(), fields.take(kind));
    }

    private Localized<MessageTemplate> message(
            Located<String> constant, MappingReader fields, List<String> parameters) {
        Optional<Entry> entry = fields.take(ErrorKeys.MESSAGE);
        Localized<MessageTemplate> message = texts.message(constant.value(), entry, parameters);
        if (entry.isEmpty() && message.isEmpty()) {
            fields.reportMissing(ErrorKeys.MESSAGE, ErrorKeys.MESSAGE.exampleValue());
        }
        return message;
    }

    private static Optional<Deprecation> deprecation(MappingReader owner) {
        Optional<MappingReader> fields = owner.fields(ErrorKeys.DEPRECATED, DeprecatedKeys.SECTION);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Deprecation deprecation = new Deprecation(
                fields.get().word(DeprecatedKeys.SINCE),
                fields.get().word(DeprecatedKeys.REPLACED_BY),
                fields.get().text(DeprecatedKeys.BECAUSE));
        fields.get().close();
        return Optional.of(deprecation);
    }
}
