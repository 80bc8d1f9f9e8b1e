package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupParserTest {
    private static Parsing of(String groups) {
        return Parsing.ofHead("errata: 1\ncatalog: Orders\nlocales: [en, de]\ngroups: " + groups);
    }

    @Test
    void allIsRead() {
        Parsing parsing = of("{STOCK: {title: {en: \"Stock\", de: \"Lager\"}, description: \"x y\","
                + " codes: [1000-1999, 2500, -5, \"7 - 9\", 123456789012345678901234567890],"
                + " java: {exception: Goods}}, OTHER: }");
        Group group = parsing.catalog().groups().get(0);

        assertThat(parsing.faults()).isEmpty();
        assertThat(parsing.catalog().groups()).hasSize(2);
        assertThat(group.title().byLocale()).hasSize(2);
        assertThat(group.codes())
                .extracting(range -> range.first() + ".." + range.last())
                .containsExactly(
                        "1000..1999",
                        "2500..2500",
                        "-5..-5",
                        "7..9",
                        "123456789012345678901234567890..123456789012345678901234567890");
        assertThat(group.java().exception().map(Located::value)).contains("Goods");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{S: {codes: [2-1]}}|4:22 bad-code-range",
                "{S: {codes: [1-]}}|4:22 bad-code-range",
                "{S: {codes: [1-2-3]}}|4:22 bad-code-range",
                "{S: {codes: [012]}}|4:22 bad-code-range",
                "{S: {codes: [x]}}|4:22 bad-code-range",
                "{S: {codes: 1-2}}|4:21 wrong-shape",
                "{S: {colour: red}}|4:14 unknown-key",
                "{S: {java: {params: {a: b}}}}|4:21 unknown-key",
                "{S: x}|4:13 wrong-shape",
                "[S]|4:9 wrong-shape",
            })
    void faultHasItsPlace(String groups, String fault) {
        assertThat(of(groups).faults()).containsExactly(fault);
    }

    @Test
    void misspelledGroupIsFoundByItsErrors() {
        Parsing parsing = Parsing.of(
                "errata: 1\ncatalog: Orders\nlocales: [en]\ngroups: {stock: }\nerrors: {A: {message: \"a\", group: stock}}\n");

        assertThat(parsing.faults()).containsExactly("4:10 bad-name");
        assertThat(parsing.catalog().groups())
                .extracting(group -> group.constant().value())
                .containsExactly("STOCK");
        assertThat(parsing.error().group().map(Located::value)).contains("STOCK");
    }
}
