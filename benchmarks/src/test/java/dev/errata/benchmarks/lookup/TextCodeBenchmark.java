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

/** Finds the constant for a code such as {@code APP-00815} in a catalog of a thousand errors. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Titled("Text code to constant")
public class TextCodeBenchmark {
    private static final int KEYS = 1024;

    @Param({"found", "unknown"})
    private String codes;

    private final Map<String, TextError> byCode = new HashMap<>();
    private final String[] keys = new String[KEYS];
    private final String[] names = new String[KEYS];
    private int next;

    @Setup
    public void drawKeys() {
        TextError[] all = TextError.values();
        for (TextError error : all) {
            byCode.put(error.code(), error);
        }
        Random random = new Random(1);
        for (int i = 0; i < KEYS; i++) {
            TextError error = all[random.nextInt(all.length)];
            // A text from a response is equal to the code but not the same object.
            keys[i] = codes.equals("found") ? copy(error.code()) : copy("APP-" + (200_000 + random.nextInt(9000)));
            names[i] = copy(error.name());
            TextError expected = codes.equals("found") ? error : null;
            if (TextError.fromCode(keys[i]).orElse(null) != expected || TextSwitch.of(keys[i]) != expected) {
                throw new IllegalStateException(keys[i]);
            }
        }
    }

    @Benchmark
    @Baseline
    @Titled("HashMap")
    public TextError hashMap() {
        return byCode.get(keys[next()]);
    }

    @Benchmark
    @Titled("Errata")
    public TextError errata() {
        return TextError.fromCode(keys[next()]).orElse(null);
    }

    @Benchmark
    @Titled("one switch over all")
    public TextError stringSwitch() {
        return TextSwitch.of(keys[next()]);
    }

    @Benchmark
    @Titled("valueOf, by known name")
    public TextError valueOf() {
        return TextError.valueOf(names[next()]);
    }

    private int next() {
        next = (next + 1) & (KEYS - 1);
        return next;
    }

    private static String copy(String text) {
        return new String(text.toCharArray());
    }
}
