package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.acme.bank.BankCardError;
import com.acme.bank.BankException;
import com.acme.orders.OrdersError;
import com.acme.orders.OrdersException;
import com.acme.orders.OrdersException.OutOfStockColour;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CatalogExceptionTest {
    private static OrdersException.OutOfStock outOfStock(String sku) {
        return new OrdersException.OutOfStock(
                sku, 3, OutOfStockColour.DARK_BLUE, Optional.of("Ada"), OptionalInt.empty());
    }

    @Test
    void anErrorIsCaughtByItsClass() {
        OrdersException.OutOfStock caught = catchThrowableOfType(OrdersException.OutOfStock.class, () -> {
            throw outOfStock("A-7");
        });

        assertThat(caught.sku()).isEqualTo("A-7");
        assertThat(caught.left()).isEqualTo(3);
        assertThat(caught.colour()).isEqualTo(OutOfStockColour.DARK_BLUE);
        assertThat(caught.customer()).contains("Ada");
        assertThat(caught.row()).isEmpty();
    }

    @Test
    void anErrorIsCaughtByItsGroupAndItsCatalog() {
        assertThatExceptionOfType(OrdersException.StockGroup.class).isThrownBy(() -> {
            throw new OrdersException.BadSku();
        });
        assertThatExceptionOfType(OrdersException.class)
                .isThrownBy(() -> {
                    throw new OrdersException.BadSku();
                })
                .matches(e -> e.error() == OrdersError.BAD_SKU);
    }

    @Test
    void theMessageIsInTheUsersLanguage() {
        OrdersException e = outOfStock("A-7");

        assertThat(e.message(Locale.ENGLISH)).isEqualTo("Only 3 of A-7 left in dark-blue for Ada in row {row}");
        assertThat(e.message(Locale.GERMANY)).isEqualTo("Nur noch 3 von A-7 in dark-blue");
    }

    @Test
    void withoutATranslationTheMessageIsInTheSourceLocale() {
        assertThat(new OrdersException.BadSku().message(Locale.GERMAN)).isEqualTo("It's no SKU: {x}");
        assertThat(new OrdersException.BadSku().message(Locale.JAPAN)).isEqualTo("It's no SKU: {x}");
    }

    @Test
    void theLogMessageIsMaskedAndHasOneLine() {
        OrdersException e = outOfStock("A\r\n2026-01-01 INFO all is well\u001b[2J\u202e\u2028\ud800");

        assertThat(e.getMessage())
                .isEqualTo("Only 3 of A\\r\\n2026-01-01 INFO all is well\\u001b[2J\\u202e\\u2028\\ud800 left in"
                        + " dark-blue for *** in row {row}");
        assertThat(e.getLocalizedMessage()).isEqualTo(e.getMessage());
        assertThat(e).hasToString(OrdersException.OutOfStock.class.getName() + ": " + e.getMessage());
    }

    @Test
    void theMessageForUsersHasArgumentsAsTheyAre() {
        assertThat(new OrdersException.OrderNotFound("\u202e1\n").message(Locale.GERMAN))
                .isEqualTo("Bestellung \u202e1\n fehlt");
    }

    @Test
    void anArgumentIsNotParsedAsAPattern() {
        String hostile = "{order} {0} '{' %s %n ${jndi:ldap://x} \\ '";

        assertThat(new OrdersException.OrderNotFound(hostile).message(Locale.ROOT))
                .isEqualTo("No order " + hostile + ", " + hostile);
    }

    @Test
    void plainPlaceholdersAreFormattedTheSameInEveryLocale() {
        OrdersException e = new OrdersException.ShipmentLost(
                1234567L,
                0.00001,
                new BigDecimal("1E+6"),
                true,
                LocalDate.of(2026, 2, 3),
                LocalTime.of(4, 5),
                Instant.parse("2026-07-01T10:00:00Z"),
                Duration.ofMinutes(90),
                new UUID(1, 2),
                URI.create("https://a.example/?b"));

        assertThat(e.getMessage())
                .isEqualTo("1234567 0.00001 1000000 true 2026-02-03 04:05 2026-07-01T12:00:00+02:00 PT1H30M"
                        + " 00000000-0000-0001-0000-000000000002 https://a.example/?b");
    }

    @Test
    void logFieldsExcludeSensitiveAndMissingArguments() {
        Map<String, Object> fields = outOfStock("A\n7").logFields();

        assertThat(fields)
                .containsExactly(
                        Map.entry("sku", "A\n7"),
                        Map.entry("left", 3),
                        Map.entry("colour", OutOfStockColour.DARK_BLUE));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> fields.put("x", 1));
    }

    @Test
    void anArgumentIsFoundByTheNameOfItsParameter() {
        OrdersException e = outOfStock("A-7");

        assertThat(e.argument("customer")).contains("Ada");
        assertThat(e.argument("row")).isEmpty();
        assertThat(e.argument("nothing")).isEmpty();
    }

    @Test
    void retryComesFromTheCatalog() {
        assertThat(outOfStock("A").isRetryable()).isTrue();
        assertThat(outOfStock("A").retryAfter()).contains(Duration.ofSeconds(2));
        assertThat(new OrdersException.BadSku().isRetryable()).isFalse();
        assertThat(new OrdersException.BadSku().retryAfter()).isEmpty();
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nullForARequiredParameterIsReportedWithItsName() {
        assertThatNullPointerException()
                .isThrownBy(() -> outOfStock(null))
                .withMessage("OUT_OF_STOCK needs an argument for `sku`");
    }

    @Test
    @SuppressWarnings({"DataFlowIssue", "OptionalAssignedToNull"})
    void nullForAnOptionalParameterIsAMissingArgument() {
        OrdersException.OutOfStock e =
                new OrdersException.OutOfStock("A", 1, OutOfStockColour.RED, null, OptionalInt.of(4));

        assertThat(e.customer()).isEmpty();
        assertThat(e.row()).hasValue(4);
        assertThat(e.getMessage()).isEqualTo("Only 1 of A left in red for {customer} in row 4");
    }

    @Test
    void aCauseIsKept() {
        Exception cause = new Exception("inner");

        assertThat(new OrdersException.BadSku(cause)).hasCause(cause);
        assertThat(new OrdersException.BadSku()).hasNoCause();
    }

    @Test
    void anExceptionWithoutStackTraceKeepsSuppressedExceptions() {
        OrdersException e = new OrdersException.OrderNotFound("7");
        e.addSuppressed(new Exception("close"));

        assertThat(e.getStackTrace()).isEmpty();
        assertThat(e.getSuppressed()).hasSize(1);
        assertThat(new OrdersException.BadSku().getStackTrace()[0].getMethodName())
                .isEqualTo("anExceptionWithoutStackTraceKeepsSuppressedExceptions");
    }

    @Test
    void anExceptionCanBeSerializedAndDeserialized() throws Exception {
        OrdersException.OutOfStock e = outOfStock("A-7");

        OrdersException.OutOfStock read = Serialized.of(e).read(OrdersException.OutOfStock.class);

        assertThat(read.error()).isSameAs(OrdersError.OUT_OF_STOCK);
        assertThat(read.getMessage()).isEqualTo(e.getMessage());
        assertThat(read.message(Locale.GERMAN)).isEqualTo(e.message(Locale.GERMAN));
        assertThat(read.logFields()).isEqualTo(e.logFields());
        assertThat(read.customer()).contains("Ada");
        assertThat(read.getStackTrace()).isEqualTo(e.getStackTrace());
    }

    @Test
    void anExceptionOfAnotherVersionStillHasAMessage() throws Exception {
        Serialized stream = Serialized.of(outOfStock("A-7"));

        OrdersException.OutOfStock withoutArguments =
                stream.withoutField("arguments").read(OrdersException.OutOfStock.class);
        assertThat(withoutArguments.getMessage())
                .isEqualTo("Only {left} of {sku} left in {colour} for {customer} in row {row}");
        assertThat(withoutArguments.logFields()).isEmpty();
        assertThat(withoutArguments.customer()).isEmpty();
        assertThat(withoutArguments.row()).isEmpty();
        assertThat(withoutArguments.problem(Locale.ROOT).params()).isEmpty();
        assertThatIllegalStateException().isThrownBy(withoutArguments::sku);

        OrdersException.OutOfStock withoutError = stream.withoutField("error").read(OrdersException.OutOfStock.class);
        assertThat(withoutError.getMessage()).isEqualTo("unknown error");
        assertThat(withoutError.toString()).endsWith("OutOfStock: unknown error");
        assertThat(withoutError.message(Locale.GERMAN)).isEqualTo("Unknown error.");
        assertThat(withoutError.isRetryable()).isFalse();
        assertThat(withoutError.logFields()).isEmpty();
        assertThat(withoutError.argument("sku")).isEmpty();
        assertThatIllegalStateException().isThrownBy(withoutError::error);
    }

    @Test
    void aKnownErrorOfAWireCatalogHasOptionalArguments() {
        BankException.Card e = BankException.Card.cardExpired("4111", 12);

        assertThat(e.error()).isEqualTo(BankCardError.CARD_EXPIRED);
        assertThat(e.pan()).contains("4111");
        assertThat(e.month()).hasValue(12);
        assertThat(e.getMessage()).isEqualTo("Card *** expired in 12");
        assertThat(e.message(Locale.ROOT)).isEqualTo("Card 4111 expired in 12");
        assertThat(e.wire()).isSameAs(WireResponse.NONE);
    }

    @Test
    void theMessageOfAnUnknownErrorDescribesTheResponse() throws Exception {
        WireResponse wire = WireResponse.builder()
                .code("E\n17")
                .status(503)
                .message("Le service\r\nest occup\u00e9")
                .body("secret")
                .build();
        BankException.Unknown e = new BankException.Unknown(wire, new IllegalStateException());

        assertThat(e.wire()).isSameAs(wire);
        assertThat(e.getMessage()).isEqualTo("unknown error E\\n17 (HTTP 503): Le service\\r\\nest occup\u00e9");
        assertThat(e.message(Locale.FRANCE)).isEqualTo("Unknown error E\\n17.");
        assertThat(e.logFields()).isEmpty();
        assertThat(e.argument("pan")).isEmpty();
        assertThat(e.retryAfter()).isEmpty();
        assertThat(e).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(Serialized.of(e).read(BankException.Unknown.class).getMessage())
                .isEqualTo(e.getMessage());
    }

    @Test
    void theStatusOfAnUnknownErrorDecidesWhetherItIsRetryable() {
        for (int status = 100; status < 600; status++) {
            boolean again = switch (status) {
                case 408, 425, 429, 500, 502, 503, 504 -> true;
                default -> false;
            };
            WireResponse wire = WireResponse.builder().status(status).build();
            assertThat(new BankException.Unknown(wire).isRetryable())
                    .as("%s", status)
                    .isEqualTo(again);
        }
        assertThat(new BankException.Unknown(WireResponse.NONE).isRetryable()).isFalse();
    }
}
