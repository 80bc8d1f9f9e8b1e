package dev.errata.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentTypeTest {
    private static Object number(ArgumentType type, String spelling) {
        return type.read(JsonValue.number(spelling));
    }

    private static Object text(ArgumentType type, String text) {
        return type.read(JsonValue.string(text));
    }

    @Test
    void stringsAcceptAnyScalar() {
        assertThat(text(ArgumentType.STRING, "")).isEqualTo("");
        assertThat(number(ArgumentType.STRING, "1.10")).isEqualTo("1.10");
        assertThat(ArgumentType.STRING.read(JsonValue.TRUE)).isEqualTo("true");
        assertThat(text(ArgumentType.STRING, "a".repeat(64 * 1024))).isNotNull();
        assertThat(text(ArgumentType.STRING, "a".repeat(64 * 1024 + 1))).isNull();
    }

    @Test
    void integersAreExactAndInRange() {
        assertThat(number(ArgumentType.INT, "3")).isEqualTo(3);
        assertThat(text(ArgumentType.INT, "3")).isEqualTo(3);
        assertThat(number(ArgumentType.INT, "3.0")).isEqualTo(3);
        assertThat(number(ArgumentType.INT, "3e2")).isEqualTo(300);
        assertThat(number(ArgumentType.INT, "-2147483648")).isEqualTo(Integer.MIN_VALUE);
        assertThat(number(ArgumentType.INT, "2147483648")).isNull();
        assertThat(number(ArgumentType.LONG, "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(number(ArgumentType.LONG, "9223372036854775808")).isNull();
        assertThat(number(ArgumentType.LONG, "3.5")).isNull();
        assertThat(number(ArgumentType.LONG, "1e-999999999")).isNull();
        assertThat(number(ArgumentType.LONG, "1e999999999")).isNull();
        assertThat(number(ArgumentType.LONG, "0e999999999")).isNull();
        assertThat(number(ArgumentType.LONG, "0e9")).isEqualTo(0L);
        assertThat(text(ArgumentType.INT, "\u0663")).isNull();
        assertThat(text(ArgumentType.INT, " 3")).isNull();
        assertThat(ArgumentType.INT.read(JsonValue.TRUE)).isNull();
    }

    @Test
    void fractionsAreKeptUpToThePrecisionOfTheType() {
        assertThat(number(ArgumentType.DOUBLE, "0.1")).isEqualTo(0.1);
        assertThat(number(ArgumentType.DOUBLE, "1e999")).isNull();
        assertThat(text(ArgumentType.DOUBLE, "Infinity")).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(number(ArgumentType.DECIMAL, "1.10")).isEqualTo(new BigDecimal("1.10"));
        assertThat(number(ArgumentType.DECIMAL, "1e99999999999")).isNull();
    }

    /** 1e999999999 is rejected, because printing or rounding it would need a gibibyte. */
    @Test
    void decimalsHaveUpToAThousandDigitsOnEachSideOfThePoint() {
        for (String most : new String[] {"1".repeat(999), "1".repeat(1_000), "1e998", "1e999", "1e-999", "1e-1000"}) {
            assertThat(number(ArgumentType.DECIMAL, most)).isEqualTo(new BigDecimal(most));
        }
        for (String more : new String[] {"1".repeat(1_001), "1e1000", "12e999", "1e-1001", "1e999999999", "0e-2000"}) {
            assertThat(number(ArgumentType.DECIMAL, more)).isNull();
            assertThat(text(ArgumentType.DECIMAL, more)).isNull();
        }
    }

    @Test
    void booleansAreTrueAndFalse() {
        assertThat(ArgumentType.BOOLEAN.read(JsonValue.FALSE)).isEqualTo(false);
        assertThat(text(ArgumentType.BOOLEAN, "true")).isEqualTo(true);
        assertThat(text(ArgumentType.BOOLEAN, "True")).isNull();
        assertThat(number(ArgumentType.BOOLEAN, "1")).isNull();
    }

    @Test
    void datesAndTimesAreIso8601() {
        assertThat(text(ArgumentType.DATE, "2026-02-28")).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(text(ArgumentType.DATE, "2026-02-30")).isNull();
        assertThat(text(ArgumentType.TIME, "12:30")).isEqualTo(LocalTime.of(12, 30));
        assertThat(text(ArgumentType.INSTANT, "2026-07-01T22:30:00Z")).isEqualTo(Instant.parse("2026-07-01T22:30:00Z"));
        assertThat(text(ArgumentType.INSTANT, "2026-07-02T00:30:00+02:00"))
                .isEqualTo(Instant.parse("2026-07-01T22:30:00Z"));
        assertThat(text(ArgumentType.INSTANT, "2026-07-01T22:30:00")).isNull();
        assertThat(number(ArgumentType.INSTANT, "1782945000")).isNull();
    }

    @Test
    void durationsAreIso8601OrSeconds() {
        assertThat(text(ArgumentType.DURATION, "PT1M30S")).isEqualTo(Duration.ofSeconds(90));
        assertThat(number(ArgumentType.DURATION, "90")).isEqualTo(Duration.ofSeconds(90));
        assertThat(number(ArgumentType.DURATION, "0.25")).isEqualTo(Duration.ofMillis(250));
        assertThat(number(ArgumentType.DURATION, "-1.5")).isEqualTo(Duration.ofMillis(-1_500));
        assertThat(number(ArgumentType.DURATION, "1e999999999")).isNull();
        assertThat(number(ArgumentType.DURATION, "1e-999999999")).isNull();
        assertThat(ArgumentType.DURATION.read(JsonValue.TRUE)).isNull();
    }

    /** As for the other types of numbers, a string must be a JSON number, in any locale. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "15,PT15S",
                "15.3,PT15.3S",
                "15.314,PT15.314S",
                "0,PT0S",
                "-0,PT0S",
                "-1.5,PT-1.5S",
                "3e2,PT5M",
                "25E-2,PT0.25S",
                "0.1234567899,PT0.123456789S",
                "1e-999,PT0S",
                "999999999999999999,PT277777777777777H46M39S",
                "PT15.3S,PT15.3S",
                "pt15s,PT15S",
                "-PT2H,PT-2H",
                "P1DT1S,PT24H1S",
            })
    void aDurationIsTheSameForANumberAndAString(String spelling, Duration expected) {
        assertThat(text(ArgumentType.DURATION, spelling)).isEqualTo(expected);
        if (!spelling.contains("T") && !spelling.contains("t")) {
            assertThat(number(ArgumentType.DURATION, spelling)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 15",
                "15 ",
                "+15",
                "015",
                ".5",
                "15.",
                "15,3",
                "1,000",
                "15s",
                "15 secs",
                "0x10",
                "NaN",
                "Infinity",
                "1e999999999",
                "1e18",
                "1000000000000000000",
                "1e99999999999",
                "١٥",
                "1_000",
                "PT",
                "P1Y",
                "15:30",
                "--1"
            })
    void otherStringsAreNotDurations(String spelling) {
        assertThat(text(ArgumentType.DURATION, spelling)).isNull();
    }

    @Test
    void longStringsAreNotDurations() {
        assertThat(text(ArgumentType.DURATION, "0." + "1".repeat(998))).isEqualTo(Duration.ofNanos(111_111_111));
        assertThat(text(ArgumentType.DURATION, "0." + "1".repeat(999))).isNull();
    }

    @Test
    void uuidsAndUrisAreStrings() {
        UUID id = new UUID(1, 2);
        assertThat(text(ArgumentType.UUID, id.toString())).isEqualTo(id);
        String upper = "0A1B2C3D-0001-0002-0003-0A1B2C3D4E5F";
        assertThat(text(ArgumentType.UUID, upper)).isEqualTo(UUID.fromString(upper));
        assertThat(text(ArgumentType.UUID, "1-1-1-1-1")).isNull();
        assertThat(text(ArgumentType.UUID, "+A1B2C3D-0001-0002-0003-0A1B2C3D4E5F"))
                .isNull();
        assertThat(text(ArgumentType.UUID, "\u0660A1B2C3D-0001-0002-0003-0A1B2C3D4E5F"))
                .isNull();
        assertThat(text(ArgumentType.UUID, "0A1B2C3D0-001-0002-0003-0A1B2C3D4E5F"))
                .isNull();
        assertThat(text(ArgumentType.URI, "https://example.com/a?b")).isEqualTo(URI.create("https://example.com/a?b"));
        assertThat(text(ArgumentType.URI, "a b")).isNull();
    }

    @Test
    void enumsAreFoundByTheirValue() {
        Object[] colours = {"red", "light-blue", "1"};
        assertThat(ArgumentType.constant(JsonValue.string("light-blue"), colours))
                .isEqualTo("light-blue");
        assertThat(ArgumentType.constant(JsonValue.number("1"), colours)).isEqualTo("1");
        assertThat(ArgumentType.constant(JsonValue.string("RED"), colours)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void objectsArraysAndNullAreNotArguments(ArgumentType type) {
        assertThat(type.read(JsonValue.OBJECT)).isNull();
        assertThat(type.read(JsonValue.ARRAY)).isNull();
        assertThat(type.read(JsonValue.NULL)).isNull();
    }
}
