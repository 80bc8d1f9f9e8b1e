package dev.errata.benchmarks.shop;

import com.ibm.icu.text.MessageFormat;
import dev.errata.benchmarks.Same;
import dev.errata.benchmarks.run.Baseline;
import dev.errata.benchmarks.run.Titled;
import dev.errata.runtime.locale.PluralCategory;
import dev.errata.runtime.locale.PluralRules;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Prints a plural in a language with many plural categories. */
public class PluralBenchmark {
    private static final int MOST = 200;
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private PluralBenchmark() {}

    @State(Scope.Thread)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Titled("Plural category, in Polish")
    public static class Category {
        private final PluralRules rules = PluralRules.cardinal("pl");
        private final com.ibm.icu.text.PluralRules icu = com.ibm.icu.text.PluralRules.forLocale(POLISH);
        private int number;

        @Setup
        public void checkThatBothSayTheSame() {
            for (int i = 0; i < MOST; i++) {
                Same.check(rules.select(i).keyword(), icu.select(i));
            }
        }

        @Benchmark
        @Baseline
        @Titled("ICU4J")
        public String icu() {
            return icu.select(next());
        }

        @Benchmark
        @Titled("Errata")
        public PluralCategory errata() {
            return rules.select(next());
        }

        private int next() {
            number = (number + 1) % MOST;
            return number;
        }
    }

    @State(Scope.Thread)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Titled("Plural message, in Polish")
    public static class Text {
        private final ShopException[] exceptions = new ShopException[MOST];
        private final MessageFormat icu = new MessageFormat(
                "{left, plural, one {Został # artykuł} few {Zostały # artykuły} many {Zostało # artykułów}"
                        + " other {Zostało # artykułu}}",
                POLISH);
        private int number;

        @Setup
        public void makeExceptions() {
            for (int i = 0; i < MOST; i++) {
                exceptions[i] = new ShopException.LeftOver(i);
                Same.check(exceptions[i].message(POLISH), icu.format(Map.of("left", i)));
            }
        }

        @Benchmark
        @Baseline
        @Titled("concatenation, the rule by hand")
        public String byHand() {
            int left = next();
            int tens = left % 100;
            int ones = left % 10;
            if (left == 1) {
                return "Został " + left + " artykuł";
            }
            if (ones >= 2 && ones <= 4 && (tens < 12 || tens > 14)) {
                return "Zostały " + left + " artykuły";
            }
            return "Zostało " + left + " artykułów";
        }

        @Benchmark
        @Titled("Errata")
        public String errata() {
            return exceptions[next()].message(POLISH);
        }

        @Benchmark
        @Titled("ICU4J MessageFormat, kept")
        public String icuCached() {
            return icu.format(Map.of("left", next()));
        }

        private int next() {
            number = (number + 1) % MOST;
            return number;
        }
    }
}
