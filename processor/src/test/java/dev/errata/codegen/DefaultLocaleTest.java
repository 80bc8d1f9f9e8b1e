package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks the effect of the default locale that is set when the JVM starts. The generated types must not depend on it.
 * Through {@code ResourceBundle} the JDK falls back to it, as for any bundle.
 */
class DefaultLocaleTest {
    private static final String READERS =
            "en de de-AT tr ar-EG th-TH-u-nu-thai fr es-MX zh-TW zh nb no iw he-IL in id und";

    private static final String MAIN = """
            package com.acme;

            import dev.errata.runtime.CatalogLocales;
            import dev.errata.runtime.TextKind;
            import java.util.Locale;
            import java.util.ResourceBundle;

            public final class Main {
                private static final StringBuilder OUT = new StringBuilder();

                public static void main(String[] readers) throws Exception {
                    line("default", Locale.getDefault().toLanguageTag());
                    LibraryException.BookLent e = new LibraryException.BookLent(1234567);
                    line("typed log", e.getMessage() + " " + e + " " + e.logFields());
                    line("typed all", LibraryError.locales().all().stream().map(Locale::toLanguageTag).toList());
                    for (String tag : readers) {
                        typed(e, tag, LibraryError.locales());
                        ResourceBundle bundle =
                            ResourceBundle.getBundle("com.acme.LibraryMessages", Locale.forLanguageTag(tag));
                        line("bundle " + tag, bundle.getString("BOOK_LENT.title"));
                    }
                    System.out.write(OUT.toString().getBytes("UTF-8"));
                    System.out.flush();
                }

                private static void typed(LibraryException.BookLent e, String tag, CatalogLocales locales) {
                    Locale reader = Locale.forLanguageTag(tag);
                    line("typed " + tag, e.message(reader) + " " + e.error().title(reader) + e.error().remedy(reader)
                        + " " + e.problem(reader).toJson()
                        + " " + locales.nearest(reader).toLanguageTag()
                        + " " + locales.negotiate(tag + ", xx;q=0.5").toLanguageTag()
                        + " " + e.error().language(TextKind.TITLE, reader).tag());
                }

                private static void line(String key, Object value) {
                    OUT.append(key).append('=').append(value).append('\\n');
                }
            }
            """;

    @TempDir
    private static Path classes;

    private static String neutral;

    @BeforeAll
    static void compile() throws Exception {
        Map<String, String> sources = new HashMap<>(Example.named("fallback").expectedSources());
        sources.put("com/acme/Main.java", MAIN);
        Javac.Compiled compiled = Javac.compile(sources, List.of("--release", "17"));
        assertThat(compiled.messages()).isEmpty();
        for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
            Path file = classes.resolve(each.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        neutral = run("-Duser.language=en");
    }

    /** Runs with the properties from which a JVM takes its default locale. */
    private static String run(String... properties) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.country=", "-Duser.variant=", "-Duser.script="));
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", runtime() + java.io.File.pathSeparator + classes, "com.acme.Main"));
        command.addAll(List.of(READERS.split(" ")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private static Path runtime() throws Exception {
        return Path.of(dev.errata.runtime.ErrorCode.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static List<String> lines(String out, String key) {
        return out.lines().filter(line -> line.startsWith(key)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE, de, DE, ''",
        "tr-TR, tr, TR, ''",
        "ar-EG, ar, EG, ''",
        "th-TH-u-nu-thai, th, TH, u-nu-thai",
        "zh-Hant-TW, zh, TW, ''",
    })
    void typedApiIgnoresDefaultLocale(String tag, String language, String country, String extensions) throws Exception {
        String out = run(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.script=" + (language.equals("zh") ? "Hant" : ""),
                "-Duser.extensions=" + extensions);

        assertThat(lines(out, "default")).containsExactly("default=" + tag);
        assertThat(lines(out, "typed ")).hasSize(19).isEqualTo(lines(neutral, "typed "));
    }

    @Test
    void typedApiIgnoresOldLanguageCodes() throws Exception {
        String out = run("-Duser.language=iw", "-Djava.locale.useOldISOCodes=true");

        assertThat(lines(out, "typed ")).hasSize(19).isEqualTo(lines(neutral, "typed "));
        for (String code : List.of("iw", "he-IL")) {
            assertThat(lines(out, "bundle " + code))
                    .containsExactly("bundle " + code + "=\u05de\u05d5\u05e9\u05d0\u05dc");
        }
        for (String code : List.of("in", "id")) {
            assertThat(lines(out, "bundle " + code)).containsExactly("bundle " + code + "=Dipinjam");
        }
    }

    @Test
    void findsBundlesByOldAndNewLanguageCodes() {
        for (String code : List.of("iw", "he-IL")) {
            assertThat(lines(neutral, "bundle " + code))
                    .containsExactly("bundle " + code + "=\u05de\u05d5\u05e9\u05d0\u05dc");
        }
        for (String code : List.of("in", "id")) {
            assertThat(lines(neutral, "bundle " + code)).containsExactly("bundle " + code + "=Dipinjam");
        }
    }

    @Test
    void findsBundleOfSourceLocaleOnGermanMachine() throws Exception {
        String out = run("-Duser.language=de", "-Duser.country=DE");

        assertThat(lines(out, "bundle en=")).containsExactly("bundle en=Lent");
    }

    /** This is the behavior of the JDK, which the guide explains. */
    @Test
    void fallsBackToBundleOfDefaultLocale() throws Exception {
        String out = run("-Duser.language=de", "-Duser.country=DE");

        assertThat(lines(out, "bundle fr")).containsExactly("bundle fr=Verliehen");
        assertThat(lines(out, "bundle tr")).containsExactly("bundle tr=Verliehen");
        assertThat(lines(out, "bundle und")).containsExactly("bundle und=Lent");
        assertThat(lines(neutral, "bundle fr")).containsExactly("bundle fr=Lent");
    }
}
