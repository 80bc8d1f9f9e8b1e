package dev.errata.runtime.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The CLDR tables in the runtime have the data of ICU4J. A run with {@code -Derrata.update=true} writes them. */
class CldrSourcesTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/errata/runtime/locale");
    private static final boolean UPDATE = Boolean.getBoolean("errata.update");

    @Test
    void pluralRulesAreThoseOfIcu() throws IOException {
        check(PluralSource.write(), "CldrPlurals.java");
    }

    @Test
    void tablesOfLocalesAreThoseOfIcu() throws IOException {
        check(LocaleSource.write(), "CldrTables.java");
    }

    @Test
    void theGuideNamesTheVersion() throws IOException {
        assertThat(Path.of("../docs/guide/compatibility.md"))
                .content(StandardCharsets.UTF_8)
                .contains("CLDR " + Source.cldr() + ",");
    }

    private static void check(String source, String name) throws IOException {
        Path file = SOURCES.resolve(name);
        if (UPDATE) {
            Files.writeString(file, source, StandardCharsets.US_ASCII);
        }
        assertThat(Files.readString(file, StandardCharsets.US_ASCII))
                .as("after a new ICU4J, run: mvn -pl runtime test -Dtest=CldrSourcesTest -Derrata.update=true")
                .isEqualTo(source);
    }
}
