package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationCodeTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, java.time.Duration.ofSeconds(0), 0s",
        "PT0.5S, java.time.Duration.ofMillis(500), 500ms",
        "PT2S, java.time.Duration.ofSeconds(2), 2s",
        "PT90S, java.time.Duration.ofSeconds(90), 90s",
        "PT5M, java.time.Duration.ofMinutes(5), 5m",
        "PT24H, java.time.Duration.ofDays(1), 1d",
        "PT25H, java.time.Duration.ofHours(25), 25h",
        "PT2147483648.001S, java.time.Duration.ofMillis(2147483648001L), 2147483648001ms"
    })
    void usesLargestUnit(Duration duration, String code, String words) {
        DurationCode found = DurationCode.of(duration);

        assertThat(found.code("java.time.Duration")).isEqualTo(code);
        assertThat(found.amount() + found.unit()).isEqualTo(words);
    }
}
