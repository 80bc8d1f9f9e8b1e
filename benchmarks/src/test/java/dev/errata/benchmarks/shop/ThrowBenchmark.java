package dev.errata.benchmarks.shop;

import dev.errata.benchmarks.run.Baseline;
import dev.errata.benchmarks.run.Titled;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Throws an exception below some frames and catches it above them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Titled("Throw and catch")
public class ThrowBenchmark {
    @Param({"10", "50"})
    private int frames;

    private String order = "ord-48151";
    private int attempts = 1623;

    private final Supplier<RuntimeException> plain = () -> new Plain(order, attempts, true);
    private final Supplier<RuntimeException> plainStackless = () -> new Plain(order, attempts, false);
    private final Supplier<RuntimeException> errata = () -> new ShopException.OrderNotFound(order, attempts);
    private final Supplier<RuntimeException> errataStackless =
            () -> new ShopException.OrderNotFoundStackless(order, attempts);
    private final Supplier<RuntimeException> jboss = () -> JbossMessages.ENGLISH.orderNotFound(order, attempts);

    /** A handwritten exception, with typed fields and a message that is formatted in the constructor. */
    private static final class Plain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final String order;
        final int attempts;

        Plain(String order, int attempts, boolean trace) {
            super("Order " + order + " was not found after " + attempts + " attempts", null, true, trace);
            this.order = order;
            this.attempts = attempts;
        }
    }

    @Benchmark
    @Baseline
    @Titled("plain exception")
    public Object plain() {
        return caught(plain);
    }

    @Benchmark
    @Titled("Errata")
    public Object errata() {
        return caught(errata);
    }

    @Benchmark
    @Titled("JBoss Logging")
    public Object jboss() {
        return caught(jboss);
    }

    @Benchmark
    @Titled("plain exception, message read")
    public Object plainRead() {
        return caught(plain).getMessage();
    }

    @Benchmark
    @Titled("Errata, message read")
    public Object errataRead() {
        return caught(errata).getMessage();
    }

    @Benchmark
    @Titled("JBoss Logging, message read")
    public Object jbossRead() {
        return caught(jboss).getMessage();
    }

    @Benchmark
    @Titled("plain exception without stack trace")
    public Object plainStackless() {
        return caught(plainStackless);
    }

    @Benchmark
    @Titled("Errata, stackless")
    public Object errataStackless() {
        return caught(errataStackless);
    }

    @Benchmark
    @Titled("Errata, stackless, message read")
    public Object errataStacklessRead() {
        return caught(errataStackless).getMessage();
    }

    private RuntimeException caught(Supplier<RuntimeException> exception) {
        try {
            descend(frames, exception);
            throw new IllegalStateException("nothing was thrown");
        } catch (Plain | ShopException | IllegalStateException thrown) {
            return thrown;
        }
    }

    @CompilerControl(CompilerControl.Mode.DONT_INLINE)
    private static void descend(int frames, Supplier<RuntimeException> exception) {
        if (frames == 0) {
            throw exception.get();
        }
        descend(frames - 1, exception);
    }
}
