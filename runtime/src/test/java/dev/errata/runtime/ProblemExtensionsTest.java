package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.orders.OrdersException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The members that a program adds to problem details, and their values. */
class ProblemExtensionsTest {
    private static final ProblemDetails PROBLEM = new OrdersException.BadSku().problem(Locale.ROOT);
    private static final String START = "{\"type\":\"https://errors.acme.example/orders/BAD_SKU\",\"status\":400,"
            + "\"detail\":\"It's no SKU: {x}\",";
    private static final String END = "\"code\":\"BAD_SKU\",\"retryable\":false";

    private static ProblemDetails params(Map<String, Object> params) {
        return new ProblemDetails(
                "about:blank", Optional.empty(), 400, Optional.empty(), Optional.empty(), false, params);
    }

    @Test
    void theExampleOfTheGuideWorks() {
        OrdersException e = new OrdersException.BadSku();
        ProblemDetails problem = e.problem(Locale.ENGLISH)
                .with("instance", "/orders/7")
                .with("violations", List.of(Map.of("field", "sku", "rule", "pattern", "limit", 12)));

        assertThat(problem.keySet())
                .containsExactly("type", "status", "detail", "instance", "code", "retryable", "violations");
        assertThat(problem.toJson()).contains("\"limit\":12");
    }

    // ---- values

    static Stream<Arguments> valuesOfJson() {
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("field", "sku");
        violation.put("rejected", null);
        return Stream.of(
                arguments(null, "null"),
                arguments("a\"b", "\"a\\\"b\""),
                arguments("", "\"\""),
                arguments(true, "true"),
                arguments((byte) -1, "-1"),
                arguments((short) 2, "2"),
                arguments(3, "3"),
                arguments(Long.MIN_VALUE, "-9223372036854775808"),
                arguments(1.5f, "1.5"),
                arguments(-0.0, "-0.0"),
                arguments(BigInteger.TEN.pow(30), "1" + "0".repeat(30)),
                arguments(new BigDecimal("1E+6"), "1E+6"),
                arguments(new AtomicInteger(4), "4"),
                arguments(new AtomicLong(5), "5"),
                arguments(List.of(), "[]"),
                arguments(Map.of(), "{}"),
                arguments(Arrays.asList(1, null, "x", List.of(Map.of("a", false))), "[1,null,\"x\",[{\"a\":false}]]"),
                arguments(List.of(violation), "[{\"field\":\"sku\",\"rejected\":null}]"),
                arguments(Map.of("not a name\n", Map.of("", 1)), "{\"not a name\\u000a\":{\"\":1}}"));
    }

    @ParameterizedTest
    @MethodSource("valuesOfJson")
    void aJsonValueIsWrittenAsThatValue(Object value, String json) {
        Map<String, Object> params = new HashMap<>();
        params.put("added", value);

        assertThat(PROBLEM.with("added", value).toJson()).isEqualTo(START + END + ",\"added\":" + json + "}");
        assertThat(params(params).toJson()).endsWith("\"retryable\":false,\"params\":{\"added\":" + json + "}}");
    }

    static Stream<Arguments> otherValues() {
        return Stream.of(
                arguments(new Object(), "is of class java.lang.Object"),
                arguments(new Date(), "is of class java.util.Date"),
                arguments(Set.of(1), "is of class java.util.ImmutableCollections$Set12"),
                arguments(new int[0], "is of class [I"),
                arguments(new Object[] {1}, "is of class [Ljava.lang.Object;"),
                arguments(Optional.of("x"), "is of class java.util.Optional"),
                arguments('c', "is of class java.lang.Character"),
                arguments(new StringBuilder("x"), "is of class java.lang.StringBuilder"),
                arguments(new LongAdder(), "is of class java.util.concurrent.atomic.LongAdder"),
                arguments(
                        new BigDecimal("1") {
                            @Override
                            public String toString() {
                                return "1,\"type\":\"forged\"";
                            }
                        },
                        "is of class dev.errata.runtime.ProblemExtensionsTest$1"),
                arguments(Float.NaN, "is NaN, which JSON cannot represent"),
                arguments(Float.POSITIVE_INFINITY, "is Infinity, which JSON cannot represent"),
                arguments(Map.of(1, 2), "has a key that is not a string"),
                arguments(Collections.singletonMap(null, 2), "has a key that is not a string"));
    }

    /** Rejected by {@code with}; a catalog's parameters may have such arguments, which become strings. */
    static Stream<Arguments> argumentsThatAreTexts() {
        return Stream.of(
                arguments(Double.NaN, "is NaN, which JSON cannot represent", "NaN"),
                arguments(Double.NEGATIVE_INFINITY, "is -Infinity, which JSON cannot represent", "-Infinity"),
                arguments(DayOfWeek.FRIDAY, "is of class java.time.DayOfWeek", "FRIDAY"),
                arguments(LocalDate.EPOCH, "is of class java.time.LocalDate", "1970-01-01"),
                arguments(Instant.EPOCH, "is of class java.time.Instant", "1970-01-01T00:00:00Z"),
                arguments(new UUID(0, 1), "is of class java.util.UUID", "00000000-0000-0000-0000-000000000001"),
                arguments(URI.create("a:b"), "is of class java.net.URI", "a:b"));
    }

    @ParameterizedTest
    @MethodSource({"otherValues", "argumentsThatAreTexts"})
    void anyOtherValueIsRejectedWithItsLocation(Object value, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROBLEM.with("added", value))
                .withMessageStartingWith("`added` " + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROBLEM.with("added", List.of(0, Map.of("a", List.of(value)))))
                .withMessageStartingWith("`added[1].a[0]` " + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> params(Map.of("added", List.of(value))))
                .withMessageStartingWith("`params.added[0]` " + reason);
    }

    @ParameterizedTest
    @MethodSource("otherValues")
    void aParamIsAJsonValue(Object value, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> params(Map.of("added", value)))
                .withMessageStartingWith("`params.added` " + reason);
    }

    @ParameterizedTest
    @MethodSource("argumentsThatAreTexts")
    void anArgumentOfACatalogIsAString(Object value, String reason, String text) {
        assertThat(params(Map.of("added", value)).params()).isEqualTo(Map.of("added", text));
    }

    @Test
    void theMessageSaysWhatToDoInOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROBLEM.with("added", Map.of("a\nb\u202e", new Date())))
                .withMessage(
                        "`added.a\\nb\\u202e` is of class java.util.Date; use a map, a list, a string, a number or a"
                                + " boolean");
    }

    @Test
    void otherProblemDetailsCanBeAValue() {
        ProblemDetails problem = PROBLEM.with("cause", params(Map.of()));

        assertThat(problem.toJson())
                .endsWith(",\"cause\":{\"type\":\"about:blank\",\"status\":400,\"retryable\":false}}");
    }

    // ---- limits

    private static Object nested(int levels, boolean maps) {
        Object value = 1;
        for (int i = 0; i < levels; i++) {
            value = maps ? Map.of("a", value) : List.of(value);
        }
        return value;
    }

    @Test
    void valuesNestUpTo64Levels() {
        for (boolean maps : new boolean[] {false, true}) {
            assertThat(PROBLEM.with("deep", nested(64, maps)).toString()).isNotBlank();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PROBLEM.with("deep", nested(65, maps)))
                    .withMessageContaining("nests more than 64 levels deep, or contains itself");
        }
    }

    @Test
    void aValueThatContainsItselfIsRejected() {
        List<Object> list = new ArrayList<>();
        Map<String, Object> map = new HashMap<>();
        list.add(map);
        map.put("list", list);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROBLEM.with("ring", list))
                .withMessageContaining("nests more than 64 levels deep, or contains itself");
    }

    @Test
    void aValueHasAtMost100000Values() {
        assertThat(PROBLEM.with("many", Collections.nCopies(99_999, 1)).toMap()).containsKey("many");
        List<Object> twice = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<Object> inner = twice;
            twice = new ArrayList<>(Arrays.asList(inner, inner));
        }
        for (List<?> tooMany : List.of(Collections.nCopies(100_000, 1), endless(), twice)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PROBLEM.with("many", tooMany))
                    .withMessageContaining("contains more than 100,000 values");
        }
    }

    private static List<Object> endless() {
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return index;
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };
    }

    // ---- copies

    @Test
    void aValueIsCopiedDeeply() {
        Map<String, Object> violation = new HashMap<>(Map.of("field", "sku"));
        List<Object> violations = new ArrayList<>(List.of(violation));
        AtomicInteger count = new AtomicInteger(1);
        ProblemDetails problem = PROBLEM.with("violations", violations).with("count", count);
        String before = problem.toJson();
        violation.put("field", "forged");
        violations.add(2);
        count.set(9);

        assertThat(problem.toJson()).isEqualTo(before).endsWith("\"violations\":[{\"field\":\"sku\"}],\"count\":1}");
        List<?> copy = (List<?>) problem.get("violations");
        assertThat(copy).isUnmodifiable();
        assertThat((Map<?, ?>) copy.get(0)).isUnmodifiable();
        assertThat(problem.toMap()).isUnmodifiable().isEqualTo(problem);
        assertThat(catchThrowable(() -> problem.put("a", 1))).isInstanceOf(UnsupportedOperationException.class);
        assertThat(catchThrowable(() -> problem.remove("type"))).isInstanceOf(UnsupportedOperationException.class);
        assertThat(catchThrowable(problem::clear)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(catchThrowable(() -> problem.entrySet().iterator().next().setValue(1)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void withDoesNotChangeTheOriginal() {
        ProblemDetails one = PROBLEM.with("traceId", "a");
        ProblemDetails two = one.with("traceId", "b").with("spanId", 2);

        assertThat(PROBLEM).doesNotContainKey("traceId");
        assertThat(one).containsEntry("traceId", "a").hasSize(6);
        assertThat(two.toJson()).isEqualTo(START + END + ",\"traceId\":\"b\",\"spanId\":2}");
        assertThat(two.status()).isEqualTo(400);
        assertThat(two.code()).contains("BAD_SKU");
    }

    // ---- names

    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "code", "retryable", "params"})
    void aMemberOfTheErrorCannotBeSet(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROBLEM.with(name, "x"))
                .withMessage("`" + name + "` is set by the error; use another name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "1abc", "_abc", "trace-id", "a b c", "tracé", "abc\n", "\u202eabc", "$ref"})
    void aNameThatTheRfcDoesNotRecommendIsRejected(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROBLEM.with(name, "x"))
                .withMessageEndingWith(
                        " does not name an extension member; use a letter, then letters, digits and `_`, three characters at"
                                + " least")
                .matches(thrown -> thrown.getMessage().matches("[ -~é]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "a_9", "traceId", "Z00", "Type", "instances"})
    void aNameThatTheRfcRecommendsIsAccepted(String name) {
        assertThat(PROBLEM.with(name, 1)).containsEntry(name, 1);
    }

    // ---- instance

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/orders/7?a=b&c#d, /orders/7?a=b&c#d",
                "`https://[::1]:8080/a;b,(c)*!$'+@`, `https://[::1]:8080/a;b,(c)*!$'+@`",
                "urn:uuid:00000000-0000-0000-0000-000000000001, urn:uuid:00000000-0000-0000-0000-000000000001",
                "/a%20b%2F%c3, /a%20b%2F%c3",
                "/100%, /100%25",
                "/%2, /%252",
                "/%zz%4g, /%25zz%254g",
                "/a b\"<>\\^`{|}, /a%20b%22%3C%3E%5C%5E%60%7B%7C%7D",
                "/café, /caf%C3%A9"
            })
    void theInstanceIsAUriReference(String text, String instance) {
        ProblemDetails problem = PROBLEM.with("instance", text);

        assertThat(problem.instance()).contains(instance);
        assertThat(URI.create(instance)).hasToString(instance);
        assertThat(problem.toJson()).isEqualTo(START + "\"instance\":\"" + instance + "\"," + END + "}");
    }

    @Test
    void lineTerminatorsInTheInstanceAreEncoded() {
        assertThat(PROBLEM.with("instance", "/a\r\n\u202e\ud800b").instance()).contains("/a%0D%0A%E2%80%AE%EF%BF%BDb");
        assertThat(PROBLEM.with("instance", URI.create("/a"))
                        .with("instance", "/b")
                        .toJson())
                .isEqualTo(START + "\"instance\":\"/b\"," + END + "}");
        assertThat(PROBLEM.instance()).isEmpty();
    }

    @Test
    void withoutDetailTheInstanceFollowsTheStatus() {
        assertThat(params(Map.of()).with("traceId", 1).with("instance", "/a").keySet())
                .containsExactly("type", "status", "instance", "retryable", "traceId");
    }

    @Test
    void anInstanceIsAStringOrAUri() {
        for (Object value : Arrays.asList(null, 7, List.of(), new StringBuilder("/a"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PROBLEM.with("instance", value))
                    .withMessage("`instance` must be a string or a java.net.URI");
        }
    }
}
