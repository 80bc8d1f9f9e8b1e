package dev.errata.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalog must give the same bytes on all machines. */
class StableOutputTest {
    private static final String CATALOG = """
            errata: 1
            catalog: Titles
            locales: [en, tr, he]
            translations: optional
            zone: Europe/Berlin
            exceptions: per-error
            errors:
              IN_TIME_LIMIT:
                code: INVALID-1
                params: {userId: string, at: instant, kind: {type: enum, values: [dim-light, big]}}
                message:
                  en: "Invalid \u2013 {userId} {at} {kind} \\u002a/ \ud83d\ude00"
                  tr: "Ge\u00e7ersiz I\u0131\u0130i {userId} {at} {kind}"
                  he: "\u05e9\u05dc\u05d5\u05dd {userId} {at} {kind}"
                retry: {when: throttled, after: 36h}
                deprecated: {because: "Old \u00e9"}
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1252"})
    void isIndependentOfEncoding(String encoding) {
        assertThat(output("there", Charset.forName(encoding))).isEqualTo(output("here", UTF_8));
    }

    /** In UTF-16 the files cannot have the same bytes, because the compiler writes and reads them in this encoding. */
    @Test
    void writesSameTextAndClassesInUtf16() {
        Map<String, String> expected = output("here", UTF_8);

        Map<String, String> wide = output("there", UTF_16);

        assertThat(wide.keySet()).isEqualTo(expected.keySet());
        expected.forEach((file, bytes) -> assertThat(file.endsWith(".java") ? inWide(wide.get(file)) : wide.get(file))
                .as(file)
                .isEqualTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void isIndependentOfLocaleAndTimeZone(String tag) {
        Map<String, String> expected = output("here", UTF_8);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(output("there", UTF_8)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isIndependentOfDirectory() {
        assertThat(output("a long way/from {home} $x", UTF_8)).isEqualTo(output("here", UTF_8));
    }

    /** Returns all that a compilation writes, by path, with a character for each byte. */
    private Map<String, String> output(String place, Charset encoding) {
        Project project =
                Project.naming(directory.resolve(place), "errors/titles.yaml").catalog("errors/titles.yaml", CATALOG);
        String packageInfo = "@dev.errata.runtime.ErrorCatalog(\"errors/titles.yaml\")\npackage com.acme;\n";
        project.file("src/main/java/com/acme/package-info.java", packageInfo.getBytes(encoding));
        project.file("target/generated/.keep", "");

        assertThat(project.javac(
                                new ErrorCatalogProcessor(),
                                "-encoding",
                                encoding.name(),
                                "-s",
                                project.path("target/generated").toString(),
                                "-Xlint:all",
                                "-Werror")
                        .text())
                .isEmpty();
        Map<String, String> output = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.path("target"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                output.put(project.path("target").relativize(file).toString(), bytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(output)
                .containsKey(
                        Path.of("generated", "com", "acme", "TitlesError.java").toString());
        return output;
    }

    private static String bytes(Path file) throws IOException {
        return Files.readString(file, ISO_8859_1);
    }

    private static String inWide(String bytes) {
        return new String(bytes.getBytes(ISO_8859_1), UTF_16);
    }
}
