package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.acme.bank.BankException;
import com.acme.orders.OrdersException;
import com.acme.orders.OrdersException.OutOfStockColour;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProblemDetailsTest {
    @Test
    void aProblemHasTheDataOfTheCatalog() {
        ProblemDetails problem = new OrdersException.OutOfStock(
                        "A\"7", 3, OutOfStockColour.DARK_BLUE, Optional.of("Ada"), OptionalInt.of(9))
                .problem(Locale.ENGLISH);

        assertThat(problem.toJson())
                .isEqualTo("{\"type\":\"https://errors.acme.example/orders/1001\",\"title\":\"Out of stock\","
                        + "\"status\":409,\"detail\":\"Only 3 of A\\\"7 left in dark-blue for *** in row 9\","
                        + "\"code\":\"1001\",\"retryable\":true,"
                        + "\"params\":{\"sku\":\"A\\\"7\",\"left\":3,\"colour\":\"dark-blue\",\"row\":9}}");
    }

    /** RFC 9457 section 3.2: a letter first, then letters, digits and underscores, and at least three characters. */
    @Test
    void namesOfExtensionsFollowTheRfc() {
        Map<String, Object> members =
                new OrdersException.OrderNotFound("7").problem(Locale.ENGLISH).toMap();

        assertThat(members.keySet())
                .contains("code", "retryable", "params")
                .allMatch(name -> name.matches("[A-Za-z][A-Za-z0-9_]{2,}"));
    }

    @Test
    void titleAndDetailAreInTheCallersLanguage() {
        ProblemDetails problem = new OrdersException.OrderNotFound("7").problem(Locale.GERMANY);

        assertThat(problem.title()).contains("Keine Bestellung");
        assertThat(problem.detail()).contains("Bestellung 7 fehlt");
    }

    @Test
    void theCodeIsEncodedInTheType() {
        assertThat(new OrdersException.OrderNotFound("7").problem(Locale.ROOT).type())
                .isEqualTo("https://errors.acme.example/orders/ORD%2F404%20~");
    }

    @Test
    void withoutDocumentationTheTypeIsAboutBlank() {
        assertThat(BankException.Card.cardLost().problem(Locale.ROOT).toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"status\":402,\"detail\":\"The card is lost\","
                        + "\"code\":\"18\",\"retryable\":false}");
    }

    @Test
    void argumentsAreScalars() {
        ProblemDetails problem = new OrdersException.ShipmentLost(
                        Long.MAX_VALUE,
                        2.5,
                        new BigDecimal("1E+6"),
                        true,
                        LocalDate.of(2026, 2, 3),
                        LocalTime.of(4, 5),
                        Instant.parse("2026-07-01T10:00:00Z"),
                        Duration.ofMinutes(90),
                        new UUID(1, 2),
                        URI.create("https://a.example/?b"))
                .problem(Locale.ROOT);

        assertThat(problem.toJson())
                .contains("\"params\":{\"parcel\":9223372036854775807,\"weight\":2.5,\"price\":1E+6,\"insured\":true,"
                        + "\"day\":\"2026-02-03\",\"hour\":\"04:05\",\"seen\":\"2026-07-01T10:00:00Z\","
                        + "\"late\":\"PT1H30M\",\"id\":\"00000000-0000-0001-0000-000000000002\","
                        + "\"track\":\"https://a.example/?b\"}");
    }

    @Test
    void anUnknownErrorRevealsOnlyItsCode() {
        WireResponse wire = WireResponse.builder()
                .code("E17")
                .status(429)
                .message("secret")
                .body("secret")
                .build();

        assertThat(new BankException.Unknown(wire).problem(Locale.FRENCH).toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"status\":429,\"detail\":\"Unknown error E17.\","
                        + "\"code\":\"E17\",\"retryable\":true}");
    }

    @Test
    void anUnknownErrorWithoutAnErrorStatusHasStatus500() {
        WireResponse ok = WireResponse.builder().status(200).build();

        assertThat(new BankException.Unknown(ok).problem(Locale.ROOT).status()).isEqualTo(500);
        assertThat(new BankException.Unknown(WireResponse.NONE)
                        .problem(Locale.ROOT)
                        .status())
                .isEqualTo(500);
    }

    @Test
    void numbersThatJsonCannotRepresentAreStrings() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("a", Double.NaN);
        params.put("b", Double.NEGATIVE_INFINITY);
        ProblemDetails problem = new ProblemDetails(
                "about:blank", Optional.empty(), 500, Optional.empty(), Optional.empty(), false, params);

        assertThat(problem.toJson())
                .isEqualTo("{\"type\":\"about:blank\",\"status\":500,\"retryable\":false,"
                        + "\"params\":{\"a\":\"NaN\",\"b\":\"-Infinity\"}}");
    }

    @Test
    void theMapIsUnmodifiableAndOrdered() {
        Map<String, Object> members =
                new OrdersException.OrderNotFound("7").problem(Locale.ROOT).toMap();

        assertThat(members.keySet())
                .containsExactly("type", "title", "status", "detail", "code", "retryable", "params");
        assertThat(members.get("params")).isEqualTo(Map.of("order", "7"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(members::clear);
    }
}
