package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.bank.BankException;
import com.acme.bank.BankWire;
import com.acme.orders.OrdersError;
import com.acme.orders.OrdersException;
import dev.errata.runtime.text.ErrorTexts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How long to wait, for a chain of causes. */
class RetryDelayTest {
    private static BankException unknown(int status, String... retryAfter) {
        WireResponse.Builder wire = WireResponse.builder().status(status);
        for (String value : retryAfter) {
            wire.header("Retry-After", value);
        }
        return new BankException.Unknown(wire.build());
    }

    /** Its catalog specifies 2 s. */
    private static OrdersException own(Throwable cause) {
        return new OrdersException.OutOfStock(
                "A", 1, OrdersException.OutOfStockColour.RED, Optional.empty(), OptionalInt.empty(), cause);
    }

    /** Its catalog does not specify a wait. */
    private static OrdersException silent(Throwable cause) {
        return new OrdersException.BadSku(cause);
    }

    /** A throwable and the expected wait. */
    static Stream<Arguments> chains() {
        Duration wire = Duration.ofSeconds(65);
        Duration catalog = Duration.ofSeconds(2);
        Throwable asks = unknown(429, "65");
        return Stream.of(
                arguments("the wire below an own exception", own(asks), wire),
                arguments("further below", own(new CompletionException(new Exception(asks))), wire),
                arguments("below two own ones", own(own(asks)), wire),
                arguments("below a silent one", silent(asks), wire),
                arguments("wrapped outside, too", new Exception(own(new Exception(asks))), wire),
                arguments("a known error of the wire", own(card("65")), wire),
                arguments("the outermost of two wires", own(unknown(503, "65").initCause(unknown(429, "9"))), wire),
                arguments("no wait at all is a wait", own(unknown(503, "0")), Duration.ZERO),
                arguments("a wire that asks nothing", own(unknown(503)), catalog),
                arguments("a wire that cannot be read", own(unknown(503, "soon")), catalog),
                arguments("the catalog of a cause", silent(own(null)), catalog),
                arguments("no catalog and no wire", silent(new Exception()), null),
                arguments("no exception of a catalog", new Exception(new Error()), null),
                arguments("only suppressed", suppressing(own(null), asks), catalog),
                arguments("a cause set later", silent(null, asks), wire));
    }

    private static BankException card(String retryAfter) {
        return BankWire.ONLY
                .decode(402, Map.of("retry-after", List.of(retryAfter)), "{\"code\":17}")
                .failure()
                .orElseThrow();
    }

    private static Throwable suppressing(Throwable outer, Throwable suppressed) {
        outer.addSuppressed(suppressed);
        return outer;
    }

    private static Throwable silent(Throwable none, Throwable later) {
        return new OrdersException.BadSku().initCause(later);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void aRetryAfterHeaderTakesPrecedenceAnywhereInTheChain(String name, Throwable thrown, Duration wait) {
        assertThat(Retries.delay().apply(thrown)).isEqualTo(Optional.ofNullable(wait));
        assertThat(Retries.delay(Duration.ofDays(1)).apply(thrown)).isEqualTo(wait == null ? Duration.ofDays(1) : wait);
        assertThat(Retries.retryAfterSeconds(thrown))
                .isEqualTo(wait == null ? OptionalLong.empty() : OptionalLong.of(wait.getSeconds()));
        if (thrown instanceof CatalogException e) {
            assertThat(e.retryAfter()).isEqualTo(Optional.ofNullable(wait));
        }
    }

    @Test
    void theOutermostExceptionDecidesWhetherToRetry() {
        assertThat(Retries.retryableIfIdempotent()).rejects(silent(unknown(429, "65")));
        assertThat(Retries.retryableIfIdempotent()).accepts(own(unknown(400, "65")));
        assertThat(silent(unknown(429, "65")).isRetryable()).isFalse();
    }

    @Test
    void theWaitsOfAHundredThrowablesAreSearched() {
        for (int more = -1; more <= 1; more++) {
            Throwable chain = unknown(503, "65");
            for (int i = 2; i < 100 + more; i++) {
                chain = new Exception(chain);
            }
            assertThat(own(chain).retryAfter()).contains(Duration.ofSeconds(more <= 0 ? 65 : 2));
        }
    }

    @Test
    void aCycleOfCausesHasAWait() {
        OrdersException own = new OrdersException.BadSku();
        own.initCause(new Exception(unknown(503, "65").initCause(own)));

        assertThat(own.retryAfter()).contains(Duration.ofSeconds(65));
        own = new OrdersException.BadSku();
        own.initCause(new Exception(own));
        assertThat(own.retryAfter()).isEmpty();
        assertThat(Retries.retryAfterSeconds(own)).isEmpty();
    }

    /** An error of a catalog with such a wait. */
    private static CatalogException after(Duration wait) {
        return new CatalogException(new Code(Retry.TRANSIENT.after(wait)), false) {};
    }

    private record Code(Retry retry) implements ErrorCode {
        @Override
        public String name() {
            return "SLOW";
        }

        @Override
        public String code() {
            return "1";
        }

        @Override
        public int status() {
            return 503;
        }

        @Override
        public System.Logger.Level logLevel() {
            return System.Logger.Level.INFO;
        }

        @Override
        public ErrorTexts texts() {
            return OrdersError.BAD_SKU.texts();
        }
    }

    @Test
    void secondsAreRoundedUp() {
        assertThat(Retries.retryAfterSeconds(null)).isEmpty();
        Map.of(
                        Duration.ZERO,
                        0L,
                        Duration.ofNanos(1),
                        1L,
                        Duration.ofMillis(100),
                        1L,
                        Duration.ofMillis(1_000),
                        1L,
                        Duration.ofMillis(1_001),
                        2L,
                        Duration.ofSeconds(59, 999_999_999),
                        60L,
                        Duration.ofDays(36_500),
                        3_153_600_000L,
                        Duration.ofSeconds(Long.MAX_VALUE, 5),
                        Long.MAX_VALUE)
                .forEach((wait, seconds) ->
                        assertThat(Retries.retryAfterSeconds(after(wait))).hasValue(seconds));
    }
}
