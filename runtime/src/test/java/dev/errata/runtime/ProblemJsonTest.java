package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bank.BankException;
import com.acme.orders.OrdersException;
import com.acme.orders.OrdersException.OutOfStockColour;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** JSON libraries write problem details as {@code toJson} does, so a controller can return them. */
class ProblemJsonTest {
    private static final ObjectMapper JACKSON2 = new ObjectMapper();
    private static final JsonMapper JACKSON3 = new JsonMapper();
    private static final tools.jackson.databind.ObjectMapper PLAIN3 = new tools.jackson.databind.ObjectMapper();

    static Stream<ProblemDetails> problems() {
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("field", "sku");
        violation.put("rejected", null);
        violation.put("allowed", List.of("a", 1, 2.5, true));
        return Stream.of(
                new OrdersException.OutOfStock(
                                "A\"7", 3, OutOfStockColour.DARK_BLUE, Optional.of("Ada"), OptionalInt.of(9))
                        .problem(Locale.ENGLISH),
                new OrdersException.BadSku().problem(Locale.GERMAN),
                new OrdersException.ShipmentLost(
                                Long.MAX_VALUE,
                                Double.NaN,
                                new BigDecimal("1E+6"),
                                true,
                                LocalDate.of(2026, 2, 3),
                                LocalTime.of(4, 5),
                                Instant.parse("2026-07-01T10:00:00Z"),
                                Duration.ofMinutes(90),
                                new UUID(1, 2),
                                URI.create("https://a.example/?b"))
                        .problem(Locale.ROOT),
                BankException.Card.cardLost().problem(Locale.ROOT),
                new BankException.Unknown(WireResponse.NONE).problem(Locale.ROOT),
                new OrdersException.BadSku()
                        .problem(Locale.ROOT)
                        .with("instance", "/orders/7 8")
                        .with("violations", Arrays.asList(violation, null, List.of(Map.of())))
                        .with("empty", null)
                        .with("numbers", List.of((byte) 1, (short) 2, 1.5f, -0.0, 1e21, BigInteger.TEN.pow(30))));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void jackson2And3WriteTheSameText(ProblemDetails problem) throws Exception {
        assertThat(JACKSON2.writeValueAsString(problem)).isEqualTo(problem.toJson());
        assertThat(JACKSON3.writeValueAsString(problem)).isEqualTo(problem.toJson());
        assertThat(PLAIN3.writeValueAsString(problem)).isEqualTo(problem.toJson());
        assertThat(JACKSON2.writeValueAsString(Map.of("a", List.of(problem))))
                .isEqualTo("{\"a\":[" + problem.toJson() + "]}");
    }

    @ParameterizedTest
    @MethodSource("problems")
    void toMapIsWrittenAsTheSameJson(ProblemDetails problem) throws Exception {
        assertThat(JACKSON2.writeValueAsString(problem.toMap())).isEqualTo(problem.toJson());
        assertThat(JACKSON3.writeValueAsString(problem.toMap())).isEqualTo(problem.toJson());
    }

    /** Escapes may differ, and so may the digits of a double before JDK 19. */
    @Test
    void jsonLibrariesWriteTheSameJsonForAnyContent() throws Exception {
        Random random = new Random(20261127);
        for (int round = 0; round < 500; round++) {
            ProblemDetails problem = new OrdersException.OrderNotFound(text(random))
                    .problem(Locale.ROOT)
                    .with("added", value(random, 0));
            Object written = JACKSON2.readTree(problem.toJson());

            assertThat(JACKSON2.readTree(JACKSON2.writeValueAsBytes(problem))).isEqualTo(written);
            assertThat(JACKSON2.readTree(JACKSON3.writeValueAsBytes(problem))).isEqualTo(written);
            assertThat(JACKSON2.readTree(problem.toString())).isEqualTo(written);
        }
    }

    @Test
    void toStringIsOneLineOfEquivalentJson() throws Exception {
        ProblemDetails problem = new OrdersException.OutOfStock(
                        "\r\n\t\u0000\u001b[2J\u007f\u0085\u2028\u202e\u200b\u3164\ud800\"",
                        3,
                        OutOfStockColour.RED,
                        Optional.of("S3CRET"),
                        OptionalInt.empty())
                .problem(Locale.GERMAN)
                .with("added", Map.of("\u202e", "\u2066\n"));

        assertThat(problem.toString())
                .doesNotContain("S3CRET")
                .startsWith("{\"type\":\"https://errors.acme.example/orders/1001\"")
                .matches("[ -~]+");
        assertThat(JACKSON2.readTree(problem.toString())).isEqualTo(JACKSON2.readTree(problem.toJson()));
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 8 : 10)) {
            case 0 -> null;
            case 1 -> random.nextInt();
            case 2 -> random.nextLong();
            case 3 -> random.nextBoolean();
            case 4 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 20);
            case 5 -> new BigInteger(200, random);
            case 6 -> random.nextInt(1000) / 8.0;
            case 7 -> text(random);
            case 8 -> Arrays.asList(value(random, depth + 1), value(random, depth + 1));
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put(name(random), value(random, depth + 1));
                map.put("b", value(random, depth + 1));
                yield map;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(random.nextInt(3) == 0 ? random.nextInt(0x20000) : random.nextInt(0x80));
        }
        return text.toString();
    }

    /** Jackson 2 does not read a member whose name has an unpaired surrogate. */
    private static String name(Random random) {
        return text(random).replaceAll("\\p{Cs}", "?");
    }
}
