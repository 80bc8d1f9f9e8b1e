package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("1994-11-06T08:49:30Z");

    private static Duration wait(String value) {
        return RetryAfter.of(Map.of("Retry-After", List.of(value)), NOW);
    }

    @Test
    void secondsAreRead() {
        assertThat(wait("120")).isEqualTo(Duration.ofMinutes(2));
        assertThat(wait(" 007 ")).isEqualTo(Duration.ofSeconds(7));
        assertThat(wait("0")).isEqualTo(Duration.ZERO);
        assertThat(wait("\t5\u2003")).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    void datesOfAllThreeFormatsAreRelativeToNow(String date) {
        assertThat(wait(date)).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aDateIsRelativeToTheServersDate() {
        Map<String, List<String>> headers = Map.of(
                "Retry-After", List.of("Sun, 06 Nov 1994 09:00:00 GMT"),
                "Date", List.of("Sun, 06 Nov 1994 08:59:00 GMT"));
        assertThat(RetryAfter.of(headers, Instant.EPOCH)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aDateInThePastIsAWaitOfZero() {
        assertThat(wait("Sun, 06 Nov 1994 08:49:29 GMT")).isEqualTo(Duration.ZERO);
    }

    @Test
    void longerWaitsAreLimitedToACentury() {
        assertThat(wait("9".repeat(1_000_000))).isEqualTo(RetryAfter.MAX_WAIT);
        assertThat(wait("9223372036854775807")).isEqualTo(RetryAfter.MAX_WAIT);
        assertThat(wait("Fri, 31 Dec 9999 23:59:59 GMT")).isEqualTo(RetryAfter.MAX_WAIT);
        assertThat(RetryAfter.MAX_WAIT.toNanos()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "+1",
                "1.5",
                "1s",
                "soon",
                "\u0663",
                "Sun, 06 Nov 1994 08:49:37",
                "Sun, 31 Feb 1994 08:49:37 GMT",
                "Sun, 06 nov 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 25:49:37 GMT",
                "Sun, 06 Nov 94 08:49:37 GMT",
                "Sunday, 06-Nov-1994 08:49:37 GMT",
                "06 Nov 1994 08:49:37 GMT",
                "Sun, 06 ovD 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 08:49:37 CET",
                "Sun, 006 Nov 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 8:49:37 GMT"
            })
    void otherValuesAreIgnored(String value) {
        assertThat(wait(value)).isNull();
    }

    @Test
    void anInvalidDateHeaderIsIgnored() {
        Map<String, List<String>> headers = Map.of(
                "Retry-After", List.of("Sun, 06 Nov 1994 08:49:37 GMT"),
                "Date", List.of("yesterday", "Sun Nov  6 08:49:00 1994"));
        assertThat(RetryAfter.of(headers, Instant.EPOCH)).isEqualTo(Duration.ofSeconds(37));
        Map<String, List<String>> farOff = Map.of(
                "Retry-After", List.of("Fri, 31 Dec 9999 23:59:59 GMT"),
                "Date", List.of("Sat, 01 Jan 0000 00:00:00 GMT"));
        assertThat(RetryAfter.of(farOff, NOW)).isEqualTo(RetryAfter.MAX_WAIT);
    }

    @Test
    void aWaitIsAtMostACentury() {
        long longest = RetryAfter.MAX_WAIT.toSeconds();
        assertThat(wait(Long.toString(longest - 1))).isEqualTo(Duration.ofSeconds(longest - 1));
        assertThat(wait(Long.toString(longest))).isEqualTo(Duration.ofSeconds(longest));
        assertThat(wait(Long.toString(longest + 1))).isEqualTo(Duration.ofSeconds(longest));
        assertThat(wait("999999999999999999")).isEqualTo(RetryAfter.MAX_WAIT);
        assertThat(wait("1000000000000000000")).isEqualTo(RetryAfter.MAX_WAIT);
    }

    @Test
    void theFirstValidValueCounts() {
        Map<String, List<String>> headers = Map.of("Retry-After", List.of("soon", "5", "9"));
        assertThat(RetryAfter.of(headers, NOW)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aTwoDigitYearIsAtMostFiftyYearsAhead() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(HttpDate.read("Monday, 01-Jan-76 00:00:00 GMT", now))
                .isEqualTo(Instant.parse("2076-01-01T00:00:00Z"));
        assertThat(HttpDate.read("Monday, 01-Jan-77 00:00:00 GMT", now))
                .isEqualTo(Instant.parse("1977-01-01T00:00:00Z"));
        assertThat(HttpDate.read("Sat, 31 Dec 2016 23:59:60 GMT", now))
                .isEqualTo(Instant.parse("2016-12-31T23:59:59Z"));
    }

    @Test
    void theNameOfTheHeaderIsCaseInsensitive() {
        WireResponse response =
                WireResponse.builder().header("RETRY-AFTER", "4").build();
        assertThat(response.retryAfter()).contains(Duration.ofSeconds(4));
        assertThat(WireResponse.builder().header("Date", "x").build().retryAfter())
                .isEmpty();
    }

    @Test
    void mutatedValuesNeverThrowOrGiveANegativeWait() {
        List<String> seeds = List.of(
                "120", "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994");
        Random random = new Random(20261122);
        TreeMap<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int read = 0;
        for (int round = 0; round < 300_000; round++) {
            StringBuilder value = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(value.length() + 1);
                if (random.nextBoolean() || value.length() == 0) {
                    value.insert(at, "0123456789 ,:-GMTSunNovJaFebDec\u0000\u0663".charAt(random.nextInt(33)));
                } else {
                    value.deleteCharAt(Math.min(at, value.length() - 1));
                }
            }
            headers.put(random.nextInt(8) == 0 ? "Date" : "Retry-After", List.of(value.toString()));
            Duration wait = RetryAfter.of(headers, NOW);
            if (wait != null) {
                read++;
                assertThat(wait).isBetween(Duration.ZERO, RetryAfter.MAX_WAIT);
            }
        }
        assertThat(read).isGreaterThan(10_000);
    }
}
