package dev.errata.benchmarks.shop;

import dev.errata.benchmarks.Headers;
import dev.errata.benchmarks.Same;
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

/** Chooses one of ten locales for the header of a browser. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Titled("Accept-Language to locale")
public class NegotiationBenchmark {
    @Param({"seen before", "new"})
    private String headers;

    private final List<Locale> locales = ShopError.locales().all();
    private Headers given = Headers.of("new");

    @Setup
    public void makeHeaders() {
        given = Headers.of(headers);
        Same.check(errata().getLanguage(), lookup().getLanguage());
    }

    @Benchmark
    @Baseline
    @Titled("LanguageRange.parse and Locale.lookup")
    public Locale lookup() {
        return Locale.lookup(Locale.LanguageRange.parse(given.next()), locales);
    }

    @Benchmark
    @Titled("Errata")
    public Locale errata() {
        return ShopError.locales().negotiate(given.next());
    }
}
