package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import dev.errata.catalog.language.CatalogKeys;
import dev.errata.catalog.language.ErrorKeys;
import dev.errata.catalog.language.GroupKeys;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.IntegerCode;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.NameStyle;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads groups. One whose name is misspelled goes on under the name that was meant, so that its errors find it. */
final class GroupParser {
    private static final Set<String> ERROR_KEYS =
            Set.of(ErrorKeys.MESSAGE.name(), ErrorKeys.CODE.name(), ErrorKeys.STATUS.name(), ErrorKeys.PARAMS.name());

    private final TextParser texts;
    private final Set<String> errors;
    private final List<Diagnostic> problems;

    /**
     * A parser of groups.
     *
     * @param errors takes the names of errors that stand among the groups
     */
    GroupParser(TextParser texts, Set<String> errors, List<Diagnostic> problems) {
        this.texts = texts;
        this.errors = errors;
        this.problems = problems;
    }

    List<Group> parse(MappingReader root) {
        List<Group> groups = new ArrayList<>();
        List<Entry> strays = new ArrayList<>();
        for (Entry entry : root.entries(CatalogKeys.GROUPS)) {
            if (GroupKeys.SECTION.has(entry.name())) {
                problems.add(KeyDiagnostics.keyOutside(entry.key().span(), entry.name(), "group"));
                continue;
            }
            if (isError(entry)) {
                strays.add(entry);
                continue;
            }
            Located<String> spelled = new Located<>(entry.name(), entry.key().span());
            boolean isValid =
                    NameStyle.CONSTANT.check(spelled, "a group", problems).isPresent();
            Optional<String> name = isValid ? Optional.of(entry.name()) : NameStyle.CONSTANT.respelled(entry.name());
            Optional<MappingReader> fields =
                    root.fields(entry, GroupKeys.SECTION, "the group `" + entry.name() + "`", "{title: \"…\"}");
            if (fields.isPresent()) {
                Located<String> called = new Located<>(name.orElse(entry.name()), spelled.span());
                Group group = group(called, fields.get());
                if (name.isPresent()) {
                    groups.add(group);
                }
            }
        }
        if (!strays.isEmpty()) {
            strays.forEach(stray -> errors.add(stray.name()));
            Entry first = strays.get(0);
            problems.add(KeyDiagnostics.errorsAmongGroups(first.key().span(), first.name(), strays.size() - 1));
        }
        return groups;
    }

    /** Whether it has what errors have, because `errors:` is missing above it. */
    private static boolean isError(Entry entry) {
        boolean isError = false;
        for (Entry key : entry.value() instanceof MappingNode map ? map.entries() : List.<Entry>of()) {
            isError |= ERROR_KEYS.contains(key.name());
        }
        return isError;
    }

    private Group group(Located<String> name, MappingReader fields) {
        Group group = new Group(
                name,
                texts.groupText(fields.take(GroupKeys.TITLE)),
                texts.groupText(fields.take(GroupKeys.DESCRIPTION)),
                ranges(fields),
                new JavaNamesParser(problems).parseGroup(fields));
        fields.close();
        return group;
    }

    private List<Group.CodeRange> ranges(MappingReader fields) {
        List<Group.CodeRange> ranges = new ArrayList<>();
        for (Located<String> word : fields.words(GroupKeys.CODES)) {
            Optional<Group.CodeRange> range = range(word);
            range.ifPresentOrElse(
                    ranges::add, () -> problems.add(ValueDiagnostics.badCodeRange(word.span(), word.value())));
        }
        return ranges;
    }

    private static Optional<Group.CodeRange> range(Located<String> word) {
        String text = word.value();
        int hyphen = text.indexOf('-', 1);
        Optional<BigInteger> first = IntegerCode.of((hyphen < 0 ? text : text.substring(0, hyphen)).strip());
        Optional<BigInteger> last =
                hyphen < 0 ? first : IntegerCode.of(text.substring(hyphen + 1).strip());
        return first.isEmpty() || last.isEmpty() || first.get().compareTo(last.get()) > 0
                ? Optional.empty()
                : Optional.of(new Group.CodeRange(first.get(), last.get(), word.span()));
    }
}
