package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits catalogs and runs {@code mvn compile} as a user does, with the standard compiler plugin. */
class TrackedBuildIT {
    private static final String NEW_ERROR = """
              SOLD_OUT:
                code: 1003
                message:
                  en: "No more of it, ever"
                  de: "Nie wieder"
            """;

    private static final String REMOVED_ERROR = """
              PAYMENT_DECLINED:
                code: 1002
                message: "The payment was declined"
            """;

    @TempDir
    private Path folder;

    private ShopProject shop;

    @BeforeEach
    void shop() throws IOException {
        shop = ShopProject.copiedTo(folder.resolve("shop"));
    }

    @Test
    void recompilesEditedCatalog() throws Exception {
        shop.compile().compiled();
        append(ShopProject.CATALOG, NEW_ERROR);

        shop.compile().compiled();

        assertThat(shop.shopClass("OrdersException$SoldOut")).exists();
        assertThat(constants("OrdersError")).contains("SOLD_OUT");
    }

    @Test
    void ignoresNewDateAndOtherYaml() throws Exception {
        shop.compile().compiled();
        FileTime compiled = Files.getLastModifiedTime(shop.shopClass("OrdersError"));
        FileTime tomorrow = FileTime.from(Instant.now().plusSeconds(86_400));
        Files.setLastModifiedTime(shop.file(ShopProject.CATALOG), tomorrow);
        Files.setLastModifiedTime(shop.file(ShopProject.GERMAN_TEXTS), tomorrow);
        shop.edit("src/main/resources/application.yaml", "Acme", "Acme Inc.");

        shop.compile().compiledNothing();

        assertThat(Files.getLastModifiedTime(shop.shopClass("OrdersError"))).isEqualTo(compiled);
    }

    @Test
    void deletesClassOfRemovedError() throws Exception {
        shop.compile().compiled();
        assertThat(shop.shopClass("OrdersException$PaymentDeclined")).exists();
        shop.edit(ShopProject.CATALOG, REMOVED_ERROR, "");
        shop.edit(ShopProject.GERMAN_TEXTS, "  PAYMENT_DECLINED:\n    message: \"Die Zahlung wurde abgelehnt\"\n", "");

        shop.compile().compiled();

        assertThat(shop.shopClass("OrdersException$PaymentDeclined")).doesNotExist();
        assertThat(constants("OrdersError")).contains("OUT_OF_STOCK").doesNotContain("PAYMENT_DECLINED");
    }

    @Test
    void recompilesEditedAndRemovedTranslationFile() throws Exception {
        shop.compile().compiled();
        shop.edit(ShopProject.GERMAN_TEXTS, "Nichts ist mehr da", "Ausverkauft");
        shop.compile().compiled();
        assertThat(constants("OrdersMessages_de")).contains("Ausverkauft");

        Files.delete(shop.file(ShopProject.GERMAN_TEXTS));
        shop.edit(ShopProject.CATALOG, "locales: [en, de]", "locales: [en]");
        shop.compile().compiled();
        assertThat(shop.shopClass("OrdersMessages_de")).doesNotExist();
    }

    @Test
    void failsRepeatedlyForInvalidCatalog() throws Exception {
        shop.compile().compiled();
        shop.edit(ShopProject.CATALOG, "code: 1002", "code: 1001");
        shop.compile().failedWith("[duplicate-code]");
        shop.compile().failedWith("[duplicate-code]");
    }

    @Test
    void reportsRemovedCatalog() throws Exception {
        shop.compile().compiled();
        Files.delete(shop.file(ShopProject.CATALOG));
        Files.delete(shop.file(ShopProject.GERMAN_TEXTS));
        // Otherwise the processor would find the copy.
        Files.delete(shop.file("target/classes/errors/orders.yaml"));

        shop.compile().failedWith("[catalog-not-found]");

        try (Stream<Path> left = Files.walk(shop.file("target/generated-sources/errata"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void tracksDirectoryOfProcessorOption() throws Exception {
        Path errors = shop.file("src/main/resources/errors");
        Files.createDirectories(shop.file("src/main/catalogs"));
        Files.move(errors, shop.file("src/main/catalogs/errors"));
        shop.edit(
                "pom.xml",
                "-Aerrata.dir=${project.basedir}/src/main/resources",
                "-Aerrata.dir=${project.basedir}/src/main/catalogs");
        shop.compile().compiled();

        append("src/main/catalogs/errors/orders.yaml", NEW_ERROR);
        shop.compile().compiled();

        assertThat(constants("OrdersError")).contains("SOLD_OUT");
    }

    @Test
    void tracksConfiguredDirectory() throws Exception {
        shop.edit("pom.xml", "        <artifactId>errata-maven-plugin</artifactId>\n", """
                        <artifactId>errata-maven-plugin</artifactId>
                        <configuration>
                          <directories>
                            <directory>src/main/resources/errors</directory>
                          </directories>
                        </configuration>
                """);
        shop.compile().compiled();

        append(ShopProject.CATALOG, NEW_ERROR);
        shop.compile().compiled();

        assertThat(constants("OrdersError")).contains("SOLD_OUT");
    }

    @Test
    void warnsIfBuildCannotRunProcessor() throws Exception {
        shop.edit("pom.xml", "<artifactId>errata-processor</artifactId>", "<artifactId>errata-runtime</artifactId>");

        shop.compile()
                .failedWith("[WARNING] The sources name an error catalog, but maven-compiler-plugin cannot run"
                        + " the processor that compiles it: its <annotationProcessorPaths> have no errata-processor."
                        + " Add dev.errata:errata-processor there.");
    }

    @Test
    void tracksModulesBuiltInParallel() throws Exception {
        ShopProject two = ShopProject.twoCopiedTo(folder.resolve("two"));
        assertThat(two.compile("-T2").compiled().log()).doesNotContainIgnoringCase("thread-safe", "threadSafe");
        Path web = two.file("web/" + ShopProject.CATALOG);
        Files.writeString(web, Files.readString(web) + NEW_ERROR);

        String log = two.compile("-T2").log();

        assertThat(log).contains("BUILD SUCCESS").containsOnlyOnce("Nothing to compile");
        String soldOut = "/target/classes/com/acme/shop/OrdersException$SoldOut.class";
        assertThat(two.file("web" + soldOut)).exists();
        assertThat(two.file("shop" + soldOut)).doesNotExist();
    }

    private void append(String name, String text) throws IOException {
        Path file = shop.file(name);
        Files.writeString(file, Files.readString(file) + text);
    }

    /** Returns the bytes of a class as text. Its names and texts appear in it unchanged if they are ASCII. */
    private String constants(String name) throws IOException {
        return Files.readString(shop.shopClass(name), StandardCharsets.ISO_8859_1);
    }
}
