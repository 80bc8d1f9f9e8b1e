package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    private Path folder;

    @Test
    void ignoresDirectoriesAndDates() throws IOException {
        YamlFile here = file("here/orders.yaml", "orders.yaml", "errata: 1\n");
        YamlFile there = file("there/orders.yaml", "orders.yaml", "errata: 1\n");
        Files.setLastModifiedTime(there.path(), FileTime.fromMillis(0));

        assertThat(hash(here)).isEqualTo(hash(there)).matches("[0-9a-f]{64}");
    }

    @Test
    void computesSameHashOnAllMachines() throws IOException {
        assertThat(hash(file("orders.yaml", "errors/orders.yaml", "errata: 1\n")))
                .isEqualTo("500c5f9c9da4acd245dc49617b5aca5ad07d4c3fb7fea01d2e321a372b4d2ab6");
    }

    @Test
    void dependsOnContent() throws IOException {
        assertThat(hash(file("a.yaml", "orders.yaml", "errata: 1\n")))
                .isNotEqualTo(hash(file("b.yaml", "orders.yaml", "errata: 2\n")));
    }

    @Test
    void dependsOnName() throws IOException {
        assertThat(hash(file("orders.yaml", "orders.yaml", "errata: 1\n")))
                .isNotEqualTo(hash(file("orders.yaml", "order.yaml", "errata: 1\n")));
    }

    @Test
    void dependsOnNumberOfFiles() throws IOException {
        YamlFile orders = file("orders.yaml", "orders.yaml", "errata: 1\n");
        YamlFile german = file("orders.de.yaml", "orders.de.yaml", "errata: 1\n");

        assertThat(hash(orders)).isNotEqualTo(hash(german, orders));
    }

    @Test
    void dependsOnBoundariesBetweenFiles() throws IOException {
        assertThat(hash(file("1", "a", "errata: 1"), file("2", "b", "errata: 12")))
                .isNotEqualTo(hash(file("3", "a", "errata: 11"), file("4", "b", "errata: 2")));
    }

    @Test
    void ignoresFilesWithoutTheKeyOfCatalogs() throws IOException {
        YamlFile orders = file("orders.yaml", "orders.yaml", "errata: 1\n");
        YamlFile application = file("application.yaml", "application.yaml", "server:\n  port: 80\n");

        assertThat(Fingerprint.of(List.of(application, orders))).isEqualTo(Fingerprint.of(List.of(orders)));
        assertThat(Fingerprint.of(List.of(application)).catalogs()).isZero();
    }

    @Test
    void findsKeyInAnySpelling() throws IOException {
        for (String text :
                List.of("{errata: 1}", "'errata': 1", "\uFEFFerrata: 1", "? errata\n: 1", "# x\r\rerrata : 1")) {
            assertThat(Fingerprint.of(List.of(file("orders.yaml", "orders.yaml", text)))
                            .catalogs())
                    .as(text)
                    .isEqualTo(1);
        }
    }

    @Test
    void reportsUnreadableFileWithNextStep() {
        Path gone = folder.resolve("gone.yaml");

        assertThatThrownBy(() -> Fingerprint.of(List.of(new YamlFile("gone.yaml", gone))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        "`" + gone + "` cannot be read (NoSuchFileException). Make it readable, or name the directories"
                                + " that hold catalogs in <directories>.");
    }

    private String hash(YamlFile... files) throws IOException {
        return Fingerprint.of(List.of(files)).hash();
    }

    private YamlFile file(String place, String name, String text) throws IOException {
        Path path = folder.resolve(place);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text);
        return new YamlFile(name, path);
    }
}
