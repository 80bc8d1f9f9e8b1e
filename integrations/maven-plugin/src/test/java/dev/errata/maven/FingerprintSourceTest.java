package dev.errata.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintSourceTest {
    private static final Fingerprint ONE = new Fingerprint("1".repeat(64), 1);
    private static final Fingerprint TWO = new Fingerprint("2".repeat(64), 1);
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    private Path root;

    @Test
    void givesEachModuleItsOwnPackage() {
        assertThat(source("com.acme", "orders").packageName())
                .isNotEqualTo(source("com.acme", "payments").packageName())
                .isNotEqualTo(source("org.acme", "orders").packageName())
                .isEqualTo(source("com.acme", "orders").packageName())
                .matches("dev\\.errata\\.fingerprint\\.m[0-9a-f]{12}");
    }

    @Test
    void writesAsciiTextThatStatesItsPurpose() {
        String text = source("com.acme", "orders").text(ONE);

        assertThat(text).startsWith("// Written by errata-maven-plugin for com.acme:orders.");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
    }

    @Test
    void compilesWithoutWarningInNamedModule() throws IOException {
        FingerprintSource source = source("com.acme", "orders");
        source.write(ONE);
        Path module = root.resolve("module-info.java");
        Files.writeString(module, "/** Orders. */\nmodule com.acme.orders {}\n");

        assertThat(compiled(source.file(), module)).isEmpty();
    }

    @Test
    void leavesUpToDateSourceUnchanged() throws IOException {
        FingerprintSource source = source("com.acme", "orders");

        assertThat(source.write(ONE)).isTrue();
        Files.setLastModifiedTime(source.file(), LONG_AGO);
        assertThat(source.write(ONE)).isFalse();
        assertThat(Files.getLastModifiedTime(source.file())).isEqualTo(LONG_AGO);
    }

    @Test
    void writesChangedFingerprint() throws IOException {
        FingerprintSource source = source("com.acme", "orders");
        source.write(ONE);
        Files.setLastModifiedTime(source.file(), LONG_AGO);

        assertThat(source.write(TWO)).isTrue();
        assertThat(Files.getLastModifiedTime(source.file())).isGreaterThan(LONG_AGO);
        assertThat(source.file()).content().isEqualTo(source.text(TWO));
    }

    @Test
    void deletesSourceRepeatedly() throws IOException {
        FingerprintSource source = source("com.acme", "orders");
        source.write(ONE);

        assertThat(source.delete()).isTrue();
        assertThat(source.delete()).isFalse();
        assertThat(source.file()).doesNotExist();
    }

    private FingerprintSource source(String groupId, String artifactId) {
        return FingerprintSource.of(root, groupId, artifactId);
    }

    /** Returns the messages of the compiler. */
    private String compiled(Path... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all",
                "-Xdoclint:all",
                "-Werror",
                "--release",
                "17",
                "-d",
                root.resolve("classes").toString());
        var files = compiler.getStandardFileManager(null, null, null).getJavaFileObjects(sources);
        compiler.getTask(out, null, null, options, null, files).call();
        return out.toString();
    }
}
