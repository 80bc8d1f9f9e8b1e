package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogPathTest {
    private static final Span PLACE = new SourceFile("com.acme", "@ErrorCatalog").span(0, 13);

    @ParameterizedTest
    @ValueSource(
            strings = {"a.yaml", "errors/orders.yaml", "a", ".errata/x.yml", "a..b.yaml", "console/aux1.yaml", "A-b_c.1"
            })
    void acceptsRelativePaths(String path) {
        assertThat(CatalogPath.parse(path, PLACE).value()).hasValue(new CatalogPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "/a",
                "//a/b",
                "a//b",
                "a/",
                "./a",
                "a/./b",
                "..",
                "../a",
                "a/../b",
                "\\a",
                "a\\b",
                "C:a",
                "C:/a",
                "c:\\a",
                "file:a",
                "classpath:a",
                "a:b",
                "%2e%2e/a",
                "a%2fb",
                "a b",
                " a",
                "a ",
                "a.",
                "a./b",
                "...",
                "a\0",
                "a\nb",
                "\u00fc",
                "a?",
                "a*",
                "a\"b",
                "a<b",
                "a|b",
                "~/a",
                "$a",
                "con",
                "CON.yaml",
                "a/nul",
                "Com1.x.yaml",
                "lpt9/a",
                "\ud800",
                "a\u202eb"
            })
    void reportsOtherPaths(String path) {
        assertThat(CatalogPath.parse(path, PLACE).value()).isEmpty();
        assertThat(CatalogPath.parse(path, PLACE).diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.rule()).isEqualTo(Rule.BAD_CATALOG_PATH);
            assertThat(diagnostic.help()).isPresent();
            assertThat(diagnostic.message()).matches("[ -~]*");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "./errors/x.yaml, errors/x.yaml",
        "/errors/x.yaml, errors/x.yaml",
        "errors//x.yaml, errors/x.yaml",
        "errors\\x.yaml, errors/x.yaml",
        "a/../x.yaml, x.yaml",
        "classpath:x.yaml, x.yaml",
        "classpath:/x.yaml, x.yaml",
        "jar:file:/x.yaml, x.yaml",
        "C:\\shop\\src\\main\\resources\\errors\\x.yaml, errors/x.yaml",
        "src/main/resources/errors/x.yaml, errors/x.yaml",
        "shop/src/test/java/x.yaml, x.yaml"
    })
    void proposesLikelyPath(String path, String meant) {
        assertThat(CatalogPath.meant(path, PLACE)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"errors/x.yaml", "../x.yaml", "a/../../x.yaml", "", "con", "..", "a b"})
    void proposesNothingIfNoPathIsLikely(String path) {
        assertThat(CatalogPath.meant(path, PLACE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "errors/orders.yaml, de, errors/orders.de.yaml",
        "orders.yml, zh-Hant, orders.zh-Hant.yml",
        "v1.2/orders, de, v1.2/orders.de",
        "a.b.yaml, de, a.b.de.yaml"
    })
    void namesTranslationFileByLocale(String path, String tag, String side) {
        assertThat(new CatalogPath(path).sideFile(tag)).isEqualTo(new CatalogPath(side));
    }

    @Test
    void parsesHugePathQuickly() {
        assertThat(CatalogPath.parse("../".repeat(20_000), PLACE).value()).isEmpty();
        assertThat(CatalogPath.parse("src/a/resources/".repeat(4_000) + "x ", PLACE)
                        .value())
                .isEmpty();
        assertThat(CatalogPath.parse("a:".repeat(30_000), PLACE).value()).isEmpty();
    }
}
