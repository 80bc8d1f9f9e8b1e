package dev.errata.benchmarks.lookup;

import dev.errata.benchmarks.run.Baseline;
import dev.errata.benchmarks.run.Titled;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds the constant for a code such as {@code 1049} in a catalog of a thousand errors. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Titled("Number code to constant")
public class NumberCodeBenchmark {
    private static final int KEYS = 1024;

    @Param({"found", "unknown"})
    private String codes;

    private final Map<Integer, NumberError> byCode = new HashMap<>();
    private final int[] keys = new int[KEYS];
    private int next;

    @Setup
    public void drawKeys() {
        NumberError[] all = NumberError.values();
        for (NumberError error : all) {
            byCode.put(Integer.valueOf(error.code()), error);
        }
        Random random = new Random(1);
        for (int i = 0; i < KEYS; i++) {
            NumberError error = all[random.nextInt(all.length)];
            keys[i] = codes.equals("found") ? Integer.parseInt(error.code()) : 100_000 + random.nextInt(9000);
            NumberError expected = codes.equals("found") ? error : null;
            if (NumberError.fromCode(keys[i]).orElse(null) != expected || NumberSwitch.of(keys[i]) != expected) {
                throw new IllegalStateException(Integer.toString(keys[i]));
            }
        }
    }

    @Benchmark
    @Baseline
    @Titled("HashMap")
    public NumberError hashMap() {
        return byCode.get(keys[next()]);
    }

    @Benchmark
    @Titled("Errata")
    public NumberError errata() {
        return NumberError.fromCode(keys[next()]).orElse(null);
    }

    @Benchmark
    @Titled("one switch over all")
    public NumberError intSwitch() {
        return NumberSwitch.of(keys[next()]);
    }

    private int next() {
        next = (next + 1) & (KEYS - 1);
        return next;
    }
}
