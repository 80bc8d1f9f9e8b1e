package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JDK caches each locale for which it formats; locales from users must not fill the heap. */
class HostileLocalesTest {
    private static final String LOCALES = Boolean.getBoolean("errata.long") ? "100000" : "10000";
    private static final long MOST_BYTES = 2_000_000;

    /** Uses a separate JVM, whose heap a few thousand cached locales of 17 KB would fill. */
    @Test
    void manyLocalesLeaveTheHeapAsItWas() throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileLocales.class.getName(),
                LOCALES);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).startsWith("grown by ");
        assertThat(Long.parseLong(output.strip().substring("grown by ".length())))
                .isLessThan(MOST_BYTES);
    }
}
