package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.bank.BankException;
import com.acme.bank.BankWire;
import com.acme.orders.OrdersException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code initCause} behaves as for exceptions of the JDK. */
class InitCauseTest {
    private static final IOException CAUSE = new IOException("disk");

    /** One exception of each kind, created without a cause. */
    static Stream<Throwable> withoutACause() {
        return Stream.of(
                new OrdersException.BadSku(),
                new OrdersException.OrderNotFound("7"),
                BankException.Card.cardLost(),
                BankException.Limit.limitReached(),
                new BankException.Unknown(WireResponse.NONE),
                BankWire.ONLY.decode("{\"code\":17}").failure().orElseThrow(),
                BankWire.ONLY
                        .decode(429, Map.of(), "{\"code\":\"?\"}")
                        .failure()
                        .orElseThrow());
    }

    /** One exception of each kind, created with a cause. */
    static Stream<Throwable> withACause() {
        return Stream.of(null, new IllegalStateException("inner"))
                .flatMap(cause -> Stream.of(
                        new OrdersException.BadSku(cause),
                        new OrdersException.OrderNotFound("7", cause),
                        BankException.Card.cardExpired("4111", 12, cause),
                        new BankException.Unknown(WireResponse.NONE, cause)));
    }

    /** The results of the calls, and the cause after each of them. */
    private static List<Object> results(Throwable on, List<Function<Throwable, Throwable>> causes) {
        List<Object> results = new ArrayList<>();
        results.add(on.getCause() == null);
        for (Function<Throwable, Throwable> cause : causes) {
            Throwable thrown = catchThrowable(
                    () -> assertThat(on.initCause(cause.apply(on))).isSameAs(on));
            String message = thrown == null ? "set" : thrown.toString();
            results.add(message.replace(on.toString(), "itself"));
            results.add(thrown == null || thrown.getCause() == on);
            results.add(String.valueOf(on.getCause()));
        }
        return results;
    }

    private static final Map<String, List<Function<Throwable, Throwable>>> CALLS = Map.of(
            "once", List.of(on -> CAUSE),
            "twice", List.of(on -> CAUSE, on -> new IllegalStateException("second")),
            "the same twice", List.of(on -> CAUSE, on -> CAUSE),
            "none, then one", List.of(on -> null, on -> CAUSE),
            "one, then none", List.of(on -> CAUSE, on -> null),
            "itself, then another", List.of(on -> on, on -> CAUSE, on -> on),
            "none, then itself", List.of(on -> null, on -> on));

    @ParameterizedTest
    @MethodSource("withoutACause")
    void aCauseCanBeSetOnce(Throwable first) {
        assertThat(first.initCause(CAUSE)).isSameAs(first);
        assertThat(first).hasCause(CAUSE);
    }

    @Test
    void everySequenceOfCallsHasTheSameResultAsForExceptionsOfTheJdk() {
        CALLS.forEach((name, calls) -> {
            List<Object> expected = results(new RuntimeException("x"), calls);
            withoutACause()
                    .forEach(on -> assertThat(results(on, calls))
                            .as("%s: %s", on.getClass(), name)
                            .isEqualTo(expected));
        });
    }

    @Test
    void aConstructorWithACauseParameterSetsTheCauseEvenIfItIsNull() {
        CALLS.forEach((name, calls) -> withACause()
                .forEach(on -> assertThat(results(on, calls))
                        .as("%s: %s", on.getClass(), name)
                        .isEqualTo(results(new RuntimeException("x", on.getCause()), calls))));
    }

    @ParameterizedTest
    @MethodSource("withoutACause")
    void aLaterCauseIsPrintedAndSerialized(Throwable e) throws Exception {
        e.addSuppressed(new IllegalStateException("close"));
        e.initCause(CAUSE);
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        Throwable read = Serialized.of(e).read(Throwable.class);

        assertThat(trace.toString()).contains("Caused by: java.io.IOException: disk");
        assertThat(read).hasCauseInstanceOf(IOException.class).hasMessage(e.getMessage());
        assertThat(read.getSuppressed()).hasSize(1);
        assertThat(catchThrowable(() -> read.initCause(CAUSE))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @MethodSource("withoutACause")
    void theCauseOfADeserializedExceptionCanBeSet(Throwable e) throws Exception {
        Throwable read = Serialized.of(e).read(Throwable.class);

        assertThat(read).hasNoCause();
        assertThat(read.initCause(CAUSE)).hasCause(CAUSE);
    }

    @Test
    void anExceptionWithoutStackTraceHasNoneAfterInitCause() {
        assertThat(new OrdersException.OrderNotFound("7").initCause(CAUSE).getStackTrace())
                .isEmpty();
    }

    @Test
    void onlyOneOfSeveralThreadsSetsTheCause() throws Exception {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            for (int round = 0; round < 200; round++) {
                OrdersException e = new OrdersException.BadSku();
                List<Callable<Boolean>> calls = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    Exception cause = new Exception("" + i);
                    calls.add(() -> {
                        start.await();
                        return catchThrowable(() -> e.initCause(cause)) == null && e.getCause() == cause;
                    });
                }
                int set = 0;
                for (Future<Boolean> call : pool.invokeAll(calls)) {
                    set += call.get() ? 1 : 0;
                }
                assertThat(set).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
