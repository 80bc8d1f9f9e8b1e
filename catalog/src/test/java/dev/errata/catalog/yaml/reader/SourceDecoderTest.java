package dev.errata.catalog.yaml.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.yaml.SourceBytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {
    @Test
    void skipsByteOrderMark() {
        Reading reading = Reading.of("\uFEFFa: b");

        assertThat(reading.tree()).isEqualTo("{a: <b>}");
        assertThat(reading.scalar("a").span()).hasToString("a.yaml:1:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void detectsUtf16WithAndWithoutMark(String encoding) {
        Reading reading = Reading.of("errata: 1\n".getBytes(Charset.forName(encoding)));

        assertThat(reading.problems()).containsExactly("1:1 not-utf-8");
        assertThat(reading.onlyProblem().message()).isEqualTo("the file is in UTF-16");
    }

    @Test
    void reportsInvalidByteWithPositionAndLikelyCharacter() {
        Reading reading = Reading.of("a: b\nc: Gerät\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reading.problems()).containsExactly("2:7 not-utf-8");
        assertThat(reading.onlyProblem().message()).isEqualTo("the byte 0xE4 at offset 11 is no UTF-8 here");
        assertThat(reading.onlyProblem().help().orElseThrow()).contains("`ä`");
    }

    @Test
    void reportsTruncatedCharacterAtEnd() {
        byte[] bytes = "a: ä".getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.of(Arrays.copyOf(bytes, bytes.length - 1)).problems())
                .containsExactly("1:4 not-utf-8");
    }

    @Test
    void reportsEncodedSurrogates() {
        byte[] bytes = {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80};

        assertThat(Reading.of(bytes).problems()).containsExactly("1:4 not-utf-8");
    }

    @Test
    void acceptsReplacementCharacterInFile() {
        assertThat(Reading.of("a: \uFFFD").tree()).isEqualTo("{a: <\uFFFD>}");
    }

    @Test
    void reportsFileWithZeroByteAsBinary() {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, 0};

        assertThat(Reading.of(bytes).problems()).containsExactly("1:1 binary-file");
        assertThat(Reading.of(bytes).onlyProblem().message()).contains("offset 6");
    }

    @Test
    void checksSizeFirst() {
        byte[] bytes = new byte[SourceBytes.MOST_BYTES + 1];

        assertThat(Reading.of(bytes).problems()).containsExactly("1:1 file-too-large");
        Arrays.fill(bytes, (byte) '#');
        assertThat(Reading.of(Arrays.copyOf(bytes, SourceBytes.MOST_BYTES)).problems())
                .containsExactly("1:1 empty-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n\n", "# nothing\n", "\uFEFF", "---\n", "---\n...\n"})
    void reportsFileWithoutContentAsEmpty(String text) {
        assertThat(Reading.of(text).problems()).containsExactly("1:1 empty-file");
    }
}
