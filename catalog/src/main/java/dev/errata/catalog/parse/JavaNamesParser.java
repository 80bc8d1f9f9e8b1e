package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.language.ErrorKeys;
import dev.errata.catalog.language.GroupKeys;
import dev.errata.catalog.language.JavaKeys;
import dev.errata.catalog.language.Key;
import dev.errata.catalog.language.Section;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.JavaNames;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.NameStyle;
import dev.errata.catalog.parse.value.ScalarReader;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Java names that the author chose. */
final class JavaNamesParser {
    private final List<Diagnostic> problems;
    private final ScalarReader scalars;

    JavaNamesParser(List<Diagnostic> problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    JavaNames parseGroup(MappingReader owner) {
        return parse(owner, GroupKeys.JAVA, JavaKeys.OF_GROUP, List.of());
    }

    /**
     * Reads the names of an error.
     *
     * @param parameters the names of its parameters; of more than an error may have, nothing is reported here
     */
    JavaNames parseError(MappingReader owner, List<String> parameters) {
        return parse(owner, ErrorKeys.JAVA, JavaKeys.OF_ERROR, parameters);
    }

    private JavaNames parse(MappingReader owner, Key key, Section section, List<String> parameters) {
        Optional<MappingReader> fields = owner.fields(key, section);
        if (fields.isEmpty()) {
            return JavaNames.DERIVED;
        }
        Optional<Located<String>> exception = fields.get()
                .word(JavaKeys.EXCEPTION)
                .flatMap(name -> NameStyle.TYPE.check(name, "an exception", problems));
        Map<String, Located<String>> others =
                section.has(JavaKeys.PARAMS.name()) ? parameters(fields.get(), parameters) : Map.of();
        fields.get().close();
        return new JavaNames(exception, others);
    }

    private Map<String, Located<String>> parameters(MappingReader fields, List<String> known) {
        Map<String, Located<String>> names = new LinkedHashMap<>();
        for (Entry entry : fields.entries(JavaKeys.PARAMS)) {
            if (known.size() <= ErrorDefinition.MOST_PARAMETERS && !known.contains(entry.name())) {
                problems.add(KeyDiagnostics.unknownKey(
                        entry.key().span(), entry.name(), "`params` of `java`", known, List.of()));
            }
            scalars.word(entry, "type")
                    .flatMap(name -> NameStyle.PARAMETER.check(name, "a parameter", problems))
                    .ifPresent(name -> names.put(entry.name(), name));
        }
        return names;
    }
}
