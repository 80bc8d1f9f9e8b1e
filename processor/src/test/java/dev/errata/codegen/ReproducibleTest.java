package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog must give the same bytes and the same diagnostics on all machines. */
class ReproducibleTest {
    private static final String[] LOCALES = {"tr-TR", "ar-EG", "fa-IR", "th-TH-u-nu-thai", "hi-IN-u-nu-deva", "de-CH"};
    private static final String[] ZONES = {"Pacific/Kiritimati", "America/St_Johns", "UTC"};

    /** Prints a digest of everything that is generated from the examples. The first argument is their directory. */
    public static final class Machine {
        private Machine() {}

        public static void main(String[] arguments) throws Exception {
            // Written as bytes, because on some JDKs the encoding of the output is not that of files.
            System.out.writeBytes(digest(Path.of(arguments[0])).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String digest(Path examples) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Map<String, Path> catalogs = new TreeMap<>();
        for (String folder : List.of("valid", "invalid")) {
            try (var files = Files.walk(examples.resolve(folder), 2)) {
                files.filter(file -> file.toString().endsWith(".yaml"))
                        .filter(file -> !file.toString().contains("too-many-classes"))
                        .forEach(file -> catalogs.put(file.toString(), file));
            }
        }
        for (Path catalog : catalogs.values()) {
            var result = Example.generate(catalog);
            result.value()
                    .orElse(List.of())
                    .forEach(file -> digest.update((file.typeName() + file.text()).getBytes(StandardCharsets.UTF_8)));
            result.diagnostics()
                    .forEach(found -> digest.update(dev.errata.catalog.diagnostic.TextFormat.format(found)
                            .getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    @Test
    void isIndependentOfDefaultLocaleAndTimeZone() throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = digest(EXAMPLES);
        try {
            for (int i = 0; i < LOCALES.length; i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES[i]));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES[i % ZONES.length]));
                assertThat(digest(EXAMPLES)).as(LOCALES[i]).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Each JVM orders {@code Set.of} and {@code Map.of} differently. */
    @Test
    void isIndependentOfJvmEncodingAndDirectory(@TempDir Path elsewhere) throws Exception {
        String expected = digest(EXAMPLES);

        assertThat(inAnotherJvm(elsewhere, "ISO-8859-1", "1")).isEqualTo(expected);
        assertThat(inAnotherJvm(elsewhere, "UTF-16", "2")).isEqualTo(expected);
    }

    private static String inAnotherJvm(Path directory, String encoding, String hashCode)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UnlockExperimentalVMOptions"));
        command.add("-XX:hashCode=" + hashCode);
        command.addAll(List.of("-Dfile.encoding=" + encoding, "-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu"));
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
        command.addAll(List.of(Machine.class.getName(), EXAMPLES.toRealPath().toString()));
        Path out = directory.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.waitFor();
        return Files.readString(out, StandardCharsets.US_ASCII);
    }

    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(java.io.File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, entries);
    }
}
