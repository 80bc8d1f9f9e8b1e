package dev.errata.runtime.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberIndexTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "-7", "1001", "2147483647", "-2147483648"})
    void textsInTheFormatOfJavaAreNumbers(String text) {
        assertThat(NumberIndex.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-0",
                "00",
                "007",
                "-07",
                "+7",
                "7 ",
                "1_000",
                "0x1",
                "1e3",
                "2147483648",
                "-2147483649",
                "99999999999",
                "123456789012",
                "\u0e57"
            })
    void textsInAnotherFormatAreNotNumbers(String text) {
        assertThat(NumberIndex.isNumber(text)).isFalse();
    }
}
