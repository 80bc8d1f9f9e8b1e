package dev.errata.sample.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.Decoded;
import dev.errata.runtime.ErrorCode;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.stub.VendorResponses;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mutated responses of the four vendors: each has a result for the vendor's client and for the gateway's callers. */
class MutatedResponsesTest {
    private static final int ROUNDS = 25_000;
    private static final VendorCall CALL = new VendorCall("ops", "task", Optional.of("id"), Responses.NOW);
    private static final int[] STATUSES = {0, 200, 200, 200, 400, 401, 429, 500, 502, 503};
    private static final String GLYPHS = "{}[]:,\"\\u0123456789eE.-+truefalsn _\n\r\t<>";
    private static final List<String> TEXTS = List.of(
            "",
            "any",
            "network not available",
            "Your IP has been blocked for 10 minutes",
            "Please check the field: websiteURL",
            "blur");
    private static final List<String> WAITS =
            List.of("3", "-1", "soon", "99999999999999999999", "Sun, 06 Nov 1994 08:49:37 GMT", "");

    private final Random random = new Random(20261122);

    private static List<byte[]> seeds(Vendor<?> vendor, VendorCatalog catalog) {
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(VendorResponses.success(vendor).body());
        seeds.add("<html><body>502 Bad Gateway</body></html>".getBytes(StandardCharsets.UTF_8));
        seeds.add("{\"errorId\":1,\"error_code\":99,\"errorCode\":\"NEW\"}".getBytes(StandardCharsets.UTF_8));
        for (ErrorCode error : catalog.errors()) {
            for (String text : TEXTS) {
                seeds.add(Responses.failure(vendor, error.code(), Optional.of(text))
                        .body());
            }
        }
        return seeds;
    }

    @ParameterizedTest
    @EnumSource
    void everyMutatedResponseIsDecodedAndExplained(VendorCatalog catalog) {
        Vendor<?> vendor = Vendor.ALL.get(catalog.ordinal());
        List<byte[]> seeds = seeds(vendor, catalog);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = seeds.get(random.nextInt(seeds.size()));
            int status = STATUSES[random.nextInt(STATUSES.length)];
            outcomes.merge(outcome(vendor, status, random.nextInt(8) == 0 ? body : mutated(body)), 1, Integer::sum);
        }
        assertThat(outcomes)
                .containsOnlyKeys("known", "none", "unknown")
                .allSatisfy((outcome, times) -> assertThat(times).as(outcome).isGreaterThan(ROUNDS / 100));
    }

    private <E extends CatalogException> String outcome(Vendor<E> vendor, int status, byte[] body) {
        Map<String, List<String>> headers = Map.of("retry-after", List.of(WAITS.get(random.nextInt(WAITS.size()))));
        Decoded<E> decoded = vendor.decoder().decode(status, headers, body);
        if (decoded.failure().isEmpty()) {
            assertThat(decoded.wire().members()).isEmpty();
            return "none";
        }
        E failure = decoded.failure().get();
        assertThat(failure.getMessage()).isNotBlank().doesNotContain("\n", "\r");
        assertThat(failure.retryAfter().orElse(Duration.ZERO)).isBetween(Duration.ZERO, Duration.ofDays(36_500));
        GatewayException explained = vendor.translation().toGateway(failure, CALL);
        assertThat(explained.problem(Locale.ENGLISH).toJson()).startsWith("{\"type\":");
        boolean isUnknown = failure.getClass().getSimpleName().equals("Unknown");
        assertThat(failure.argument("nothing")).isEmpty();
        return isUnknown ? "unknown" : "known";
    }

    /** Inserts, removes and changes bytes, and sometimes truncates the response. */
    private byte[] mutated(byte[] body) {
        byte[] bytes = body;
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 1; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes = joined(bytes, at, at);
                case 1 -> bytes = joined(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(4)));
                case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 3 -> {
                    bytes = bytes.clone();
                    bytes[at] = (byte) random.nextInt(256);
                }
                default -> {
                    bytes = bytes.clone();
                    bytes[at] = (byte) GLYPHS.charAt(random.nextInt(GLYPHS.length()));
                }
            }
        }
        return bytes;
    }

    private byte[] joined(byte[] bytes, int end, int start) {
        byte[] joined = new byte[end + 1 + bytes.length - start];
        System.arraycopy(bytes, 0, joined, 0, end);
        joined[end] = (byte) GLYPHS.charAt(random.nextInt(GLYPHS.length()));
        System.arraycopy(bytes, start, joined, end + 1, bytes.length - start);
        return joined;
    }
}
