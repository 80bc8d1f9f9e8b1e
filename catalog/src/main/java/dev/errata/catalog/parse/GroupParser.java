package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Diagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.yaml.MappingNode.Entry;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads groups. One whose name is misspelled goes on under the name that was meant, so that its errors find it. */
final class GroupParser {
    private final TextParser texts;
    private final List<Diagnostic> problems;

    GroupParser(TextParser texts, List<Diagnostic> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    List<Group> parse(Fields root) {
        List<Group> groups = new ArrayList<>();
        for (Entry entry : root.entries("groups", "{STOCK: {title: \"Stock\"}}")) {
            Located<String> spelled = new Located<>(entry.name(), entry.key().span());
            Optional<String> name = NameStyle.CONSTANT
                    .check(spelled, "a group", problems)
                    .map(Located::value)
                    .or(() -> NameStyle.CONSTANT.respelled(entry.name()));
            Optional<Fields> fields = root.fields(entry, "the group `" + entry.name() + "`", "{title: \"…\"}");
            if (fields.isPresent()) {
                Group group = group(new Located<>(name.orElse(entry.name()), spelled.span()), fields.get());
                if (name.isPresent()) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private Group group(Located<String> name, Fields fields) {
        Group group = new Group(
                name,
                texts.groupText(fields.take("title")),
                texts.groupText(fields.take("description")),
                ranges(fields),
                new JavaNamesParser(problems).parseGroup(fields));
        fields.close();
        return group;
    }

    private List<Group.CodeRange> ranges(Fields fields) {
        List<Group.CodeRange> ranges = new ArrayList<>();
        for (Located<String> word : fields.words("codes", "1000-1999")) {
            Optional<Group.CodeRange> range = range(word);
            range.ifPresentOrElse(ranges::add, () -> problems.add(Diagnostics.badCodeRange(word.span(), word.value())));
        }
        return ranges;
    }

    private static Optional<Group.CodeRange> range(Located<String> word) {
        String text = word.value();
        int hyphen = text.indexOf('-', 1);
        Optional<BigInteger> first = Spellings.integer((hyphen < 0 ? text : text.substring(0, hyphen)).strip());
        Optional<BigInteger> last = hyphen < 0
                ? first
                : Spellings.integer(text.substring(hyphen + 1).strip());
        return first.isEmpty() || last.isEmpty() || first.get().compareTo(last.get()) > 0
                ? Optional.empty()
                : Optional.of(new Group.CodeRange(first.get(), last.get(), word.span()));
    }
}
