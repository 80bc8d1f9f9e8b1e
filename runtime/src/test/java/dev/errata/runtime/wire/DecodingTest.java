package dev.errata.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bank.BankCardError;
import com.acme.bank.BankException;
import com.acme.bank.BankLimitError;
import com.acme.bank.BankWire;
import dev.errata.runtime.Decoded;
import dev.errata.runtime.Decoded.Failure;
import dev.errata.runtime.Decoded.NoFailure;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.WireResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unusual responses: of proxies, of old servers, and as maps of other libraries. */
class DecodingTest {
    private static final BankWire BANK = BankWire.ONLY;

    private static Decoded<BankException> decode(int status, String body) {
        return BANK.decode(status, Map.of(), body);
    }

    private static Object name(Decoded<BankException> decoded) {
        if (decoded instanceof NoFailure) {
            return "none";
        }
        BankException failure = decoded.failure().orElseThrow();
        return failure instanceof BankException.Known known ? known.error().name() : "unknown";
    }

    // ---- bodies that do not come from the vendor

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a proxy's page
                "502|<html><body><h1>502 Bad Gateway</h1></body></html>|unknown",
                "429|<html>slow down</html>|LIMIT_REACHED",
                "200|<html>log in, please</html>|none",
                "0|<html></html>|unknown",
                // an empty body
                "502|``|unknown",
                "429|``|LIMIT_REACHED",
                "204|``|none",
                "0|``|unknown",
                // JSON that is not an object
                "500|\"busy\"|unknown",
                "200|\"fine\"|none",
                "0|\"fine\"|none",
                "500|null|unknown",
                "429|null|LIMIT_REACHED",
                "200|null|none",
                "500|17|unknown",
                "500|[{\"code\":17}]|unknown",
                "200|[{\"code\":17}]|none",
                "500|{}|unknown",
                "200|{}|none",
                // a value that is not a code
                "500|{\"code\":null}|unknown",
                "429|{\"code\":\"\"}|LIMIT_REACHED",
                "200|{\"code\":{\"a\":1}}|none",
                "200|{\"code\":true}|none",
                // a code is a failure with any status
                "200|{\"code\":17}|CARD_EXPIRED",
                "0|{\"code\":\"17\"}|CARD_EXPIRED",
                "429|{\"code\":17}|CARD_EXPIRED",
                "429|{\"code\":99}|unknown",
                "500|{\"code\":0}|none",
                // one number in several formats; a string is compared exactly
                "400|{\"code\":17.0}|CARD_EXPIRED",
                "400|{\"code\":1.7e1}|CARD_EXPIRED",
                "400|{\"code\":170E-1}|CARD_EXPIRED",
                "400|{\"code\":\"17.0\"}|unknown",
                "400|{\"code\":\"017\"}|unknown",
                "400|{\"code\":\" 17\"}|unknown",
                "400|{\"code\":-17}|unknown",
                "400|{\"code\":17.5}|unknown",
            })
    void statusCodeAndBodyDecideTogether(int status, String body, String expected) {
        assertThat(name(decode(status, body))).isEqualTo(expected);
        assertThat(name(BANK.decode(status, Map.of(), body.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
    }

    @Test
    void aCompressedBodyIsNotJson() {
        byte[] gzip = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, (byte) 0xAB, 0x56, 0};
        WireResponse unknown = BANK.decode(502, Map.of(), gzip).wire();
        assertThat(unknown.problems())
                .containsExactly(
                        "the body is not UTF-8 at byte 2", "the body is not JSON: expected a value at character 1");
        assertThat(name(BANK.decode(200, Map.of(), gzip))).isEqualTo("none");
    }

    @Test
    void aProxysPageIsKeptAndRetryable() {
        BankException failure = decode(502, "<html>502").failure().orElseThrow();
        assertThat(failure.wire().body()).contains("<html>502");
        assertThat(failure.wire().members()).isEmpty();
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure).hasMessage("unknown error (HTTP 502)");
    }

    @Test
    void invalidStatusesAreUnknown() {
        assertThat(decode(-1, "").wire().status()).isEmpty();
        assertThat(name(decode(-1, ""))).isEqualTo("unknown");
        assertThat(decode(Integer.MAX_VALUE, "").failure().orElseThrow().problem(java.util.Locale.ROOT))
                .extracting("status")
                .isEqualTo(500);
    }

    // ---- small stacks and large bodies

    @Test
    void aThreadWithASmallStackGetsAResult() throws Exception {
        String deep = "{\"code\":\"X\",\"a\":" + "[".repeat(511) + "]".repeat(511) + "}";
        for (int kibibytes : new int[] {1, 100, 140, 180, 220, 260, 1_024}) {
            FutureTask<Decoded<BankException>> task = new FutureTask<>(() -> decode(0, deep));
            new Thread(null, task, "small", kibibytes * 1_024L).start();
            assertThat(task.get()).isInstanceOf(Failure.class);
        }
    }

    @Test
    void aHugeBodyIsNotDecodedCompletely() {
        byte[] huge = new byte[60 * 1024 * 1024];
        Arrays.fill(huge, (byte) '[');
        WireResponse wire = BANK.decode(huge).wire();
        assertThat(wire.problems()).containsExactly("the body is not JSON: it is longer than 16,777,216 characters");
        assertThat(wire.body().orElseThrow()).hasSize(8_192);
    }

    @Test
    void anInvalidByteFarFromTheStartIsReported() {
        byte[] body = ("{\"code\":17,\"x\":\"" + "\u20ac".repeat(5_000) + "?\"}").getBytes(StandardCharsets.UTF_8);
        body[body.length - 3] = (byte) 0xFF;
        assertThat(BANK.decode(body).wire().problems()).contains("the body is not UTF-8 at byte " + (body.length - 2));
    }

    // ---- codes that are written as numbers

    private static final class Numbers extends WireCodec<BankException> {
        Numbers() {
            super(List.of(BankCardError.CARD_EXPIRED), "code /code\u0001number\u0001\n");
        }

        @Override
        protected BankException known(int number, ErrorCode error, WireResponse wire, Object[] arguments) {
            throw new AssertionError(error);
        }

        @Override
        protected BankException unknown(WireResponse wire) {
            return new BankException.Unknown(wire);
        }

        @Override
        protected Optional<? extends ErrorCode> error(BankException exception) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1e5", "-0", "007", "1.0", "8", "-9", "12345678901234567890", "null", "x"})
    void anUnknownCodeIsEncodedUnchanged(String code) {
        Numbers numbers = new Numbers();
        BankException unknown =
                numbers.decode("{\"code\":\"" + code + "\"}").failure().orElseThrow();
        String body = numbers.encodeJson(unknown, java.util.Locale.ROOT);
        assertThat(numbers.decode(body).wire().code()).as(body).contains(code);
    }

    // ---- limits

    @Test
    void codesMessagesAndBodiesAreKeptUpToTheirLimits() {
        for (int more = -1; more <= 1; more++) {
            WireResponse wire = decode(
                            0,
                            "{\"code\":\"" + "c".repeat(256 + more) + "\",\"msg\":\"" + "m".repeat(8_192 + more)
                                    + "\"}")
                    .wire();
            assertThat(wire.code().orElseThrow()).hasSize(Math.min(256, 256 + more));
            assertThat(wire.message().orElseThrow()).hasSize(Math.min(8_192, 8_192 + more));
            assertThat(decode(500, "b".repeat(8_192 + more)).wire().body().orElseThrow())
                    .hasSize(Math.min(8_192, 8_192 + more));
        }
        assertThat(decode(0, "{\"code\":\"" + "c".repeat(255) + "\ud83d\ude00\"}")
                        .wire()
                        .code()
                        .orElseThrow())
                .hasSize(255);
    }

    @Test
    void membersAreKeptUpToTheLimits() {
        for (int more = -1; more <= 1; more++) {
            StringBuilder body = new StringBuilder("{\"code\":\"X\"");
            for (int i = 1; i < 200 + more; i++) {
                body.append(",\"m").append(i).append("\":").append(i);
            }
            assertThat(decode(0, body.append('}').toString()).wire().members()).hasSize(Math.min(200, 200 + more));
            String text = "t".repeat(1_000 + more);
            assertThat(decode(0, "{\"code\":\"X\",\"t\":\"" + text + "\"}")
                            .wire()
                            .members())
                    .containsEntry("t", "t".repeat(Math.min(1_000, 1_000 + more)));
        }
    }

    @Test
    void hugeNumbersAreStrings() {
        String body = "{\"code\":\"X\",\"a\":1e1000,\"b\":1e999,\"c\":1e-1001,\"d\":1e-1000,\"e\":0e-999999999}";
        assertThat(decode(0, body).wire().members())
                .containsEntry("a", "1e1000")
                .containsEntry("b", new BigDecimal("1e999"))
                .containsEntry("c", "1e-1001")
                .containsEntry("d", new BigDecimal("1e-1000"))
                .containsEntry("e", "0e-999999999");
        Map<String, Object> map = new LinkedHashMap<>(Map.of("code", "X", "a", new BigDecimal("1e1000")));
        assertThat(BANK.decode(map).wire().members()).containsEntry("a", "1E+1000");
    }

    // ---- maps of all kinds

    @Test
    void arraysOfJavaAreArrays() {
        Map<String, Object> pan = Map.of("pan", "4711");
        Map<String, Object> map = Map.of("code", 17, "cards", new Object[] {pan});
        assertThat(((BankException.Card) BANK.decode(map).failure().orElseThrow()).pan())
                .contains("4711");
        Map<String, Object> unknown = Map.of("code", "X", "cards", new Object[] {pan, null, 2});
        assertThat(BANK.decode(unknown).wire().members()).containsEntry("cards", List.of(pan, 2));
    }

    @Test
    void aValueWithoutAStringRepresentationIsAProblem() {
        Object silent = new Object() {
            @Override
            @SuppressWarnings("NullAway")
            public String toString() {
                return null;
            }
        };
        for (String member : List.of("code", "msg", "params", "cards", "other")) {
            Map<String, Object> map = new HashMap<>(Map.of("code", "X"));
            map.put(member, silent);
            assertThat(BANK.decode(500, Map.of(), map)).isInstanceOf(Failure.class);
        }
    }

    /** As maps of Groovy, Kotlin and Scala may, which do not have checked exceptions. */
    @Test
    void aMapMayThrowAnyException() {
        Map<String, Object> map = new AbstractMap<>() {
            @Override
            public Object get(Object key) {
                throw DecodingTest.<RuntimeException>unchecked(new IOException("closed"));
            }

            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw DecodingTest.<RuntimeException>unchecked(new IOException("closed"));
            }
        };
        Map<String, List<String>> headers = new AbstractMap<>() {
            @Override
            public Set<Entry<String, List<String>>> entrySet() {
                throw DecodingTest.<RuntimeException>unchecked(new IOException("closed"));
            }
        };
        assertThat(BANK.decode(500, headers, map).wire().problems())
                .contains("the headers could not be read", "the map could not be read");
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable checked) throws E {
        throw (E) checked;
    }

    /** Random maps with the vendor's names and any Java values. */
    @Test
    void anyMapIsDecoded() {
        Random random = new Random(20261122);
        Map<Object, Integer> outcomes = new TreeMap<>();
        for (int round = 0; round < 60_000; round++) {
            Map<String, Object> map = object(random, 0);
            Decoded<BankException> decoded = BANK.decode(random.nextInt(4) * 143, Map.of(), map);
            outcomes.merge(name(decoded), 1, Integer::sum);
            if (decoded instanceof Failure<BankException> failure) {
                assertThat(failure.exception().getMessage()).isNotBlank();
                assertThat(failure.exception().problem(java.util.Locale.ROOT).toJson())
                        .isNotBlank();
            }
        }
        assertThat(outcomes.keySet())
                .contains("none", "unknown")
                .contains(BankCardError.CARD_EXPIRED.name(), BankCardError.CARD_STOLEN.name())
                .contains(BankLimitError.LIMIT_REACHED.name());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Object> object(Random random, int depth) {
        Map object = random.nextInt(50) == 0 ? new TreeMap() : new LinkedHashMap();
        String[] names = {"code", "msg", "params", "cards", "pan", "month", "x"};
        for (int i = random.nextInt(5); i >= 0; i--) {
            object.put(names[random.nextInt(names.length)], value(random, object, depth));
        }
        if (random.nextInt(50) == 0 && !(object instanceof TreeMap)) {
            object.put(random.nextBoolean() ? null : 7, "odd");
        }
        return object;
    }

    private static Object value(Random random, Object around, int depth) {
        return switch (random.nextInt(depth > 4 ? 14 : 18)) {
            case 0 -> null;
            case 1, 2 -> 17;
            case 3 -> 18L;
            case 4 -> "stolen";
            case 5 -> 17.0;
            case 6 -> "18";
            case 7 -> random.nextBoolean();
            case 8 -> BigInteger.TEN.pow(random.nextInt(3_000));
            case 9 -> new BigDecimal(BigInteger.ONE, random.nextInt());
            case 10 -> Double.longBitsToDouble(random.nextLong());
            case 11 -> "" + (char) random.nextInt(0x10000);
            case 12 -> new byte[3];
            case 13 -> 0;
            case 14, 15 -> object(random, depth + 1);
            case 16 -> random.nextInt(9) == 0 ? around : new Object[] {object(random, depth + 1), null};
            default -> new ArrayList<>(Arrays.asList(value(random, around, depth + 1), null));
        };
    }
}
