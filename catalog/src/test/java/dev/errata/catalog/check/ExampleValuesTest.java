package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.model.ParameterType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExampleValuesTest {
    @ParameterizedTest
    @EnumSource(ParameterType.class)
    void sampleIsValidForItsType(ParameterType type) {
        assertThat(ExampleValues.fits(ExampleValues.sample(type), type)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "INT, -7, true",
        "INT, 2147483648, false",
        "INT, 1_000, false",
        "INT, \u0664, false",
        "LONG, 2147483648, true",
        "LONG, 9223372036854775808, false",
        "DOUBLE, 1e3, true",
        "DOUBLE, 1.5f, false",
        "DOUBLE, NaN, false",
        "DECIMAL, 19.90, true",
        "DECIMAL, '19,90', false",
        "BOOLEAN, yes, false",
        "DATE, 2026-02-30, false",
        "TIME, 25:00, false",
        "INSTANT, 2026-11-21, false",
        "DURATION, 2s, false",
        "UUID, 1-1-1-1-1, false",
        "URI, https://a b, false",
        "STRING, '', true",
    })
    void parsesExampleByType(ParameterType type, String example, boolean fits) {
        assertThat(ExampleValues.fits(example, type)).isEqualTo(fits);
    }
}
