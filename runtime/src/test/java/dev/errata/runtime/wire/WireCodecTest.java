package dev.errata.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bank.BankError;
import com.acme.bank.BankException;
import com.acme.bank.BankWire;
import dev.errata.runtime.CatalogException;
import dev.errata.runtime.Decoded;
import dev.errata.runtime.Decoded.Failure;
import dev.errata.runtime.Decoded.NoFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Decoding has a result for every body. */
class WireCodecTest {
    private static final BankWire BANK = BankWire.ONLY;
    private static final String EXPIRED =
            "{\"code\":17,\"msg\":\"expired\",\"params\":{\"month\":3},\"cards\":[{\"pan\":\"4711\"}]}";

    private static BankException failure(String body) {
        return BANK.decode(body).failure().orElseThrow();
    }

    private static BankException.Card card(Decoded<BankException> decoded) {
        return (BankException.Card) decoded.failure().orElseThrow();
    }

    @Test
    void pointersOfParametersMayLeadThroughArrays() {
        BankException.Card card = card(BANK.decode(EXPIRED));
        assertThat(card.pan()).contains("4711");
        assertThat(card.month()).hasValue(3);
        assertThat(card.getMessage()).isEqualTo("Card *** expired in 3");
        assertThat(card.wire().members()).isEmpty();
    }

    @Test
    void mapsOfJackson2And3AreDecoded() throws Exception {
        Map<String, Object> two = new com.fasterxml.jackson.databind.ObjectMapper()
                .readValue(EXPIRED, new com.fasterxml.jackson.core.type.TypeReference<>() {});
        Map<String, Object> three = new tools.jackson.databind.ObjectMapper()
                .readValue(EXPIRED, new tools.jackson.core.type.TypeReference<>() {});
        for (Map<String, Object> map : List.of(two, three)) {
            BankException.Card card = card(BANK.decode(402, Map.of(), map));
            assertThat(card.pan()).contains("4711");
            assertThat(card.month()).hasValue(3);
            assertThat(card.wire().code()).contains("17");
            assertThat(card.wire().problems()).isEmpty();
        }
    }

    @Test
    void anInvalidBodyIsAFailureIfTheStatusIsAnErrorOrUnknown() {
        for (String body : List.of("", "<html>", "{\"code\":17", "[".repeat(100_000), "\u0000")) {
            assertThat(BANK.decode(body)).isInstanceOf(Failure.class);
            assertThat(BANK.decode(500, Map.of(), body)).isInstanceOf(Failure.class);
            assertThat(BANK.decode(200, Map.of(), body)).isInstanceOf(NoFailure.class);
            assertThat(BANK.decode(200, Map.of(), body).wire().problems()).hasSize(1);
        }
    }

    @Test
    void nullIsAnEmptyBody() {
        assertThat(BANK.decode((String) null)).isInstanceOf(Failure.class);
        assertThat(BANK.decode(200, null, (byte[]) null)).isInstanceOf(NoFailure.class);
        assertThat(BANK.decode(200, null, (Map<String, ?>) null)).isInstanceOf(NoFailure.class);
    }

    @Test
    void invalidUtf8IsReportedAndTheRestIsRead() {
        byte[] bytes = "{\"code\":17,\"msg\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        BankException.Card card = card(BANK.decode(bytes));
        assertThat(card.wire().problems()).contains("the body is not UTF-8 at byte 22");
        assertThat(card.wire().message()).contains("caf\ufffd");
        byte[] sound = "{\"code\":17,\"msg\":\"\ufffd\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(card(BANK.decode(sound)).wire().problems()).noneMatch(problem -> problem.contains("UTF-8"));
    }

    @Test
    void longCodesMessagesAndBodiesAreTruncated() {
        BankException unknown =
                failure("{\"code\":\"" + "c".repeat(500) + "\",\"msg\":\"" + "m".repeat(20_000) + "\"}");
        assertThat(unknown.wire().code().orElseThrow()).hasSize(256);
        assertThat(unknown.wire().message().orElseThrow()).hasSize(8_192);
        assertThat(unknown.wire().body().orElseThrow()).hasSize(8_192);
    }

    @Test
    void hugeNumbersAreNotCodes() {
        for (String code :
                List.of("1e999999999", "17e-999999999", "9".repeat(100_000), "17.5", "-17", "1e99999999999")) {
            assertThat(failure("{\"code\":" + code + "}")).isInstanceOf(BankException.Unknown.class);
        }
        assertThat(failure("{\"code\":1.70e1}")).isInstanceOf(BankException.Card.class);
    }

    // ---- hostile maps

    private static final class Throwing extends AbstractMap<String, Object> {
        @Override
        public Object get(Object key) {
            throw new IllegalStateException("no");
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            throw new IllegalStateException("no");
        }
    }

    @Test
    void aMapThatThrowsIsDecoded() {
        assertThat(BANK.decode(new Throwing()).failure().orElseThrow().wire().problems())
                .contains("the map could not be read");
        assertThat(BANK.decode(200, Map.of(), new Throwing()).wire().problems()).isNotEmpty();
        Map<String, Object> params = new HashMap<>(Map.of("code", 17));
        params.put("params", new Throwing());
        assertThat(card(BANK.decode(params)).month()).isEmpty();
        Map<String, Object> unknown = new HashMap<>(Map.of("code", "X"));
        unknown.put("more", new Throwing());
        assertThat(BANK.decode(unknown).failure().orElseThrow().wire().code()).contains("X");
    }

    @Test
    void mapsAndListsThatContainThemselvesAreDecoded() {
        Map<String, Object> map = new HashMap<>();
        List<Object> list = new ArrayList<>();
        map.put("code", "X");
        map.put("self", map);
        map.put("list", list);
        list.add(list);
        list.add(map);
        BankException unknown = BANK.decode(map).failure().orElseThrow();
        assertThat(unknown.wire().members()).containsEntry("code", "X").containsKey("self");
        map.put("code", map);
        assertThat(BANK.decode(500, Map.of(), map)).isInstanceOf(Failure.class);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void nullsAndKeysOfOtherTypesAreIgnored() {
        Map raw = new HashMap();
        raw.put(null, 1);
        raw.put(7, null);
        raw.put("code", "X");
        raw.put("msg", null);
        raw.put("when", new Object[] {1});
        raw.put("huge", BigInteger.ONE.shiftLeft(10_000_000));
        BankException unknown = BANK.decode((Map<String, ?>) raw).failure().orElseThrow();
        assertThat(unknown.wire().members()).containsOnlyKeys("code", "when");
        Map numbers = new TreeMap();
        numbers.put(1, "a");
        assertThat(BANK.decode(500, Map.of(), (Map<String, ?>) numbers)).isInstanceOf(Failure.class);
        raw.put("code", BigInteger.ONE.shiftLeft(10_000_000));
        assertThat(BANK.decode(500, Map.of(), (Map<String, ?>) raw)).isInstanceOf(Failure.class);
    }

    @Test
    void headersMayContainNulls() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("HTTP/1.1 500"));
        headers.put("A", null);
        headers.put("Retry-After", Arrays.asList(null, "x", "3"));
        BankException e = BANK.decode(500, headers, "{}").failure().orElseThrow();
        assertThat(e.retryAfter()).hasToString("Optional[PT3S]");
    }

    @Test
    void decodedExceptionsCanBeSerialized() throws Exception {
        for (String body : List.of(EXPIRED, "{\"code\":\"X\",\"a\":[1,{\"b\":2.5}]}")) {
            BankException before = failure(body);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(before);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                BankException after = (BankException) in.readObject();
                assertThat(after.wire().members()).isEqualTo(before.wire().members());
                assertThat(after).hasMessage(before.getMessage());
            }
        }
    }

    // ---- throwing and encoding

    @Test
    void orThrowThrowsTheDecodedException() {
        Decoded<BankException> decoded = BANK.decode(EXPIRED);
        Assertions.assertThatThrownBy(decoded::orThrow)
                .isSameAs(decoded.failure().orElseThrow());
        BANK.decode("{\"code\":0}").orThrow();
    }

    @Test
    void encodingOmitsSensitiveArgumentsAndDecodesToTheSameError() {
        CatalogException expired = BankException.Card.cardExpired("4711", 3);
        String json = BANK.encodeJson((BankException) expired, java.util.Locale.ROOT);
        assertThat(json).isEqualTo("{\"code\":\"17\",\"params\":{\"month\":3},\"msg\":\"Card *** expired in 3\"}");
        assertThat(card(BANK.decode(json)).month()).hasValue(3);
        BankException limit = BankException.Limit.limitReached();
        assertThat(BANK.status(limit)).isEqualTo(429);
        String body = BANK.encodeJson(limit, java.util.Locale.ROOT);
        BankException again = BANK.decode(429, Map.of(), body).failure().orElseThrow();
        assertThat(((BankException.Known) again).error()).isEqualTo((Object) ((BankException.Known) limit).error());
    }

    @Test
    void anUnknownErrorIsEncodedUnchanged() {
        assertThat(BANK.encodeJson(failure("{\"code\":\"X\",\"msg\":\"hm\",\"other\":1}"), java.util.Locale.ROOT))
                .isEqualTo("{\"code\":\"X\",\"msg\":\"hm\"}");
    }

    @Test
    void errorsWithTheSameCodeAreDistinguished() {
        assertThat(((BankException.Known) failure("{\"code\":18,\"msg\":\"stolen\"}")).error())
                .isEqualTo(BankError.allFromCode("18").get(1));
        assertThat(((BankException.Known) failure("{\"code\":18,\"msg\":\"?\"}")).error())
                .isEqualTo(BankError.allFromCode("18").get(0));
    }

    // ---- mutations

    @Test
    void mutatedBodiesAreDecoded() {
        List<String> seeds = List.of(
                EXPIRED,
                "{\"code\":18,\"msg\":\"stolen\"}",
                "{\"code\":0,\"result\":[1,2,{\"a\":\"\\u00e9\"}]}",
                "{\"code\":\"X\",\"msg\":\"\",\"trace\":{\"id\":1e9}}");
        String glyphs = "{}[]:,\"\\u0123456789eE.-+truefalsn \n\ud83d\udc00\u0000cmp";
        Random random = new Random(20261122);
        int failures = 0;
        for (int round = 0; round < 200_000; round++) {
            StringBuilder body = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(body.length() + 1);
                if (random.nextBoolean()) {
                    body.insert(at, glyphs.charAt(random.nextInt(glyphs.length())));
                } else {
                    body.delete(at, Math.min(body.length(), at + random.nextInt(6)));
                }
            }
            int status = random.nextInt(4) * 200;
            Decoded<BankException> decoded = BANK.decode(status, Map.of(), body.toString());
            if (decoded instanceof Failure<BankException> failure) {
                failures++;
                assertThat(failure.exception().getMessage()).isNotNull();
            }
        }
        assertThat(failures).isBetween(50_000, 199_999);
    }
}
