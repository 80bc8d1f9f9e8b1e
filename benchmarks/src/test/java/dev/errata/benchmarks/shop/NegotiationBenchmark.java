package dev.errata.benchmarks.shop;

import dev.errata.benchmarks.run.Baseline;
import dev.errata.benchmarks.run.Titled;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Which of ten locales answers a browser. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Titled("Accept-Language to locale")
public class NegotiationBenchmark {
    private static final int MANY = 8192;

    @Param({"seen before", "new"})
    private String headers;

    private final List<Locale> locales = ShopError.locales().all();
    private String[] given = {};
    private int next;

    @Setup
    public void makeHeaders() {
        given = new String[headers.equals("new") ? MANY : 1];
        for (int i = 0; i < given.length; i++) {
            given[i] = "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, da;q=0." + (100 + i / 100) + ", *;q=0." + (100 + i % 100);
        }
        Same.check(errata().getLanguage(), lookup().getLanguage());
    }

    @Benchmark
    @Baseline
    @Titled("LanguageRange.parse and Locale.lookup")
    public Locale lookup() {
        return Locale.lookup(Locale.LanguageRange.parse(next()), locales);
    }

    @Benchmark
    @Titled("Errata")
    public Locale errata() {
        return ShopError.locales().negotiate(next());
    }

    private String next() {
        next = (next + 1) % given.length;
        return given[next];
    }
}
