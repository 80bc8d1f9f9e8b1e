package dev.errata.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.text.TestTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    private static String plain(Object value) {
        return plain("UTC", value);
    }

    private static String plain(String zone, Object value) {
        return TestTexts.messageIn(zone, "{a}", "a").message(new Object[] {value}, Locale.GERMANY);
    }

    @Test
    void integersAreDigits() {
        assertThat(plain(1234567)).isEqualTo("1234567");
        assertThat(plain(Integer.MIN_VALUE)).isEqualTo("-2147483648");
        assertThat(plain(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "3, 3",
        "-2.5, -2.5",
        "0.1, 0.1",
        "1234567.25, 1234567.25",
        "123456789.5, 123456789.5",
        "1e-7, 0.0000001",
        "999999999999999, 999999999999999",
        "1e21, 1000000000000000000000",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
    })
    void doublesHaveNoExponentAndNoEmptyFraction(double number, String expected) {
        assertThat(plain(number)).isEqualTo(expected);
    }

    @Test
    void theLargestDoubleHasAllItsDigits() {
        assertThat(plain(Double.MAX_VALUE)).startsWith("17976931348623157").hasSize(309);
        assertThat(plain(Double.MIN_NORMAL)).startsWith("0.000").doesNotContain("E");
    }

    @ParameterizedTest
    @CsvSource({"1.10, 1.10", "1E+3, 1000", "1E-9, 0.000000001", "-5, -5", "0E+3, 0"})
    void decimalsKeepTheirScaleAndHaveNoExponent(BigDecimal number, String expected) {
        assertThat(plain(number)).isEqualTo(expected);
    }

    @Test
    void aHugeDecimalKeepsItsExponent() {
        assertThat(plain(new BigDecimal("1E999999999"))).isEqualTo("1E+999999999");
        assertThat(plain(new BigDecimal("1E-999999999"))).isEqualTo("1E-999999999");
        assertThat(plain(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE))).isEqualTo("1E+2147483648");
    }

    @Test
    void instantsAreInTheCatalogsZoneWithSeconds() {
        Instant noon = Instant.parse("2026-01-02T12:00:00Z");

        assertThat(plain("UTC", noon)).isEqualTo("2026-01-02T12:00:00Z");
        assertThat(plain("Asia/Kolkata", noon)).isEqualTo("2026-01-02T17:30:00+05:30");
        assertThat(plain("UTC", noon.plusNanos(1_000_000))).isEqualTo("2026-01-02T12:00:00.001Z");
        assertThat(plain("UTC", noon.plusSeconds(1))).isEqualTo("2026-01-02T12:00:01Z");
    }

    @Test
    void instantsBeyondTheCalendarAreFormatted() {
        assertThat(plain("Asia/Kolkata", Instant.MAX)).isEqualTo(Instant.MAX.toString());
        assertThat(plain("America/New_York", Instant.MIN)).isEqualTo(Instant.MIN.toString());
    }

    @Test
    void anUnknownZoneIsUtc() {
        assertThat(plain("Mars/Olympus", Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(plain("", Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void otherValuesAreFormattedByToString() {
        assertThat(plain(true)).isEqualTo("true");
        assertThat(plain(LocalTime.of(1, 2))).isEqualTo("01:02");
        assertThat(plain("")).isEmpty();
    }
}
