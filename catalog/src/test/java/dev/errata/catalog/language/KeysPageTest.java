package dev.errata.catalog.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide's page of keys is written from the tables of the language. */
class KeysPageTest {
    private static final Path PAGE = Path.of("..", "docs", "guide", "keys.md");

    @Test
    void pageListsEveryKey() throws IOException {
        String page = page();

        if (Boolean.getBoolean("errata.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
    }

    private static String page() {
        StringBuilder page = new StringBuilder();
        page.append("# All keys\n\n")
                .append("<!-- Written by KeysPageTest: mvn -pl catalog -am test -Derrata.update=true -->\n\n")
                .append("This page lists every key of a catalog and of a translation file.\n")
                .append("The page [The catalog language](catalog.md) explains them with longer examples.\n\n")
                .append("| map | where |\n|---|---|\n");
        sections()
                .forEach(section -> page.append("| [")
                        .append(section.title())
                        .append("](#")
                        .append(anchor(section))
                        .append(") | ")
                        .append(where(section))
                        .append(" |\n"));
        sections().forEach(section -> append(section, page));
        return page.toString();
    }

    private static Stream<Section> sections() {
        return Stream.concat(Language.catalog().stream(), Language.translationFile().stream());
    }

    private static String anchor(Section section) {
        return section.title().replace(' ', '-');
    }

    private static String where(Section section) {
        boolean isTranslation = Language.translationFile().contains(section);
        String place = section.path().isEmpty() ? "the whole file" : "`" + section.path() + "`";
        return isTranslation ? place + " of a translation file such as `orders.de.yaml`" : place;
    }

    private static void append(Section section, StringBuilder page) {
        page.append("\n## ")
                .append(section.title().substring(0, 1).toUpperCase(Locale.ROOT))
                .append(section.title().substring(1))
                .append("\n\nWhere: ")
                .append(where(section))
                .append(".\n\n| key | value | default | meaning |\n|---|---|---|---|\n");
        for (Key key : section.keys()) {
            page.append("| `").append(key.name()).append("` | ");
            page.append(words(key.kind())).append(" | ");
            page.append(key.isRequired() ? "**required**" : key.byDefault().orElse(""))
                    .append(" | **");
            page.append(key.title()).append(".** ").append(key.description());
            page.append(" Example: `")
                    .append(key.exampleLine().replace("|", "\\|"))
                    .append("` |\n");
        }
        for (Section.Constraint constraint : section.constraints()) {
            String names = constraint.keys().stream()
                    .map(key -> "`" + key.name() + "`")
                    .collect(Collectors.joining(" and "));
            boolean isMost = constraint.count() == Section.Count.AT_MOST_ONE;
            page.append(isMost ? "\nAt most one of " : "\nAt least one of ")
                    .append(names)
                    .append(" is given.\n");
        }
        for (Key key : section.keys()) {
            if (choice(key.kind()) instanceof ValueKind.OneOf choice) {
                page.append("\n| `").append(key.name()).append("` | meaning |\n|---|---|\n");
                for (ValueKind.Option option : choice.options()) {
                    page.append("| `")
                            .append(option.word())
                            .append("` | ")
                            .append(option.description())
                            .append(" |\n");
                }
            }
        }
    }

    /** The choice that a kind is, or that the values of its map are. */
    private static ValueKind choice(ValueKind kind) {
        return kind instanceof ValueKind.Entries entries ? entries.value() : kind;
    }

    private static String words(ValueKind kind) {
        if (kind instanceof ValueKind.Word word) {
            return word.form().words();
        }
        if (kind instanceof ValueKind.Flag) {
            return "`true` or `false`";
        }
        if (kind instanceof ValueKind.Text text) {
            return text.isLocalized() ? "a text, or a map from locales to texts" : "a text";
        }
        if (kind instanceof ValueKind.OneOf choice) {
            return oneOf(choice.words().stream().map(word -> "`" + word + "`").toList());
        }
        if (kind instanceof ValueKind.Literal literal) {
            return "`" + literal.word() + "` if " + literal.description();
        }
        if (kind instanceof ValueKind.ListOf list) {
            return "a list; each item is " + words(list.item());
        }
        if (kind instanceof ValueKind.Nested nested) {
            return "a map: [" + nested.section().title() + "](#" + anchor(nested.section()) + ")";
        }
        if (kind instanceof ValueKind.Entries entries) {
            return "a map; each key is " + entries.keys().words() + ", and each value is " + words(entries.value());
        }
        return ((ValueKind.AnyOf) kind)
                .alternatives().stream().map(KeysPageTest::words).collect(Collectors.joining(", or "));
    }

    private static String oneOf(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
