package dev.errata.benchmarks.shop;

import dev.errata.benchmarks.Same;
import dev.errata.benchmarks.run.Baseline;
import dev.errata.benchmarks.run.Titled;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Prints the message of an existing exception in German. */
public class MessageBenchmark {
    private MessageBenchmark() {}

    @State(Scope.Thread)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Titled("Message without parameters")
    public static class WithoutParameters {
        private static final String PATTERN = "Der Warenkorb ist noch leer";
        private static final String KEY = "cartEmpty";

        private Locale locale = Locale.GERMAN;
        private ShopException exception = new ShopException.CartEmpty();
        private ResourceBundle bundle = ResourceBundle.getBundle("dev.errata.benchmarks.shop.by_hand", locale);
        private MessageFormat cached = new MessageFormat(PATTERN, locale);
        private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(PATTERN, locale);

        @Setup
        public void checkThatAllSayTheSame() {
            Same.check(bundle(), errata(), messageFormatNew(), messageFormatCached(), icuCached(), stringFormat());
        }

        @Benchmark
        @Baseline
        @Titled("ResourceBundle, kept")
        public String bundle() {
            return bundle.getString(KEY);
        }

        @Benchmark
        @Titled("Errata")
        public String errata() {
            return exception.message(locale);
        }

        @Benchmark
        @Titled("java.text.MessageFormat, new")
        public String messageFormatNew() {
            return new MessageFormat(PATTERN, locale).format(new Object[0]);
        }

        @Benchmark
        @Titled("java.text.MessageFormat, kept")
        public String messageFormatCached() {
            return cached.format(new Object[0]);
        }

        @Benchmark
        @Titled("ICU4J MessageFormat, kept")
        public String icuCached() {
            return icu.format(Map.of());
        }

        @Benchmark
        @Titled("String.format")
        public String stringFormat() {
            return String.format(locale, PATTERN);
        }

        @Benchmark
        @Titled("JBoss Logging, the locale's bundle at hand")
        public String jboss() {
            return JbossMessages.GERMAN.cartEmpty();
        }
    }

    @State(Scope.Thread)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Titled("Message of two parameters")
    public static class OfTwoParameters {
        private static final String PATTERN = "Die Bestellung {0} war nach {1} Versuchen nicht zu finden";

        private Locale locale = Locale.GERMAN;
        private String order = "ord-48151";
        private int attempts = 623;
        private ShopException exception = new ShopException.OrderNotFound(order, attempts);
        private MessageFormat cached = new MessageFormat(PATTERN, locale);
        private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(
                "Die Bestellung {order} war nach {attempts} Versuchen nicht zu finden", locale);

        @Setup
        public void checkThatAllSayTheSame() {
            Same.check(
                    concatenation(), errata(), messageFormatNew(), messageFormatCached(), icuCached(), stringFormat());
        }

        @Benchmark
        @Baseline
        @Titled("concatenation")
        public String concatenation() {
            return "Die Bestellung " + order + " war nach " + attempts + " Versuchen nicht zu finden";
        }

        @Benchmark
        @Titled("Errata")
        public String errata() {
            return exception.message(locale);
        }

        @Benchmark
        @Titled("java.text.MessageFormat, new")
        public String messageFormatNew() {
            return new MessageFormat(PATTERN, locale).format(new Object[] {order, attempts});
        }

        @Benchmark
        @Titled("java.text.MessageFormat, kept")
        public String messageFormatCached() {
            return cached.format(new Object[] {order, attempts});
        }

        @Benchmark
        @Titled("ICU4J MessageFormat, kept")
        public String icuCached() {
            return icu.format(Map.of("order", order, "attempts", attempts));
        }

        @Benchmark
        @Titled("String.format")
        public String stringFormat() {
            return String.format(locale, "Die Bestellung %s war nach %d Versuchen nicht zu finden", order, attempts);
        }

        @Benchmark
        @Titled("JBoss Logging, the locale's bundle at hand")
        public String jboss() {
            return JbossMessages.GERMAN.orderNotFoundText(order, attempts);
        }
    }

    @State(Scope.Thread)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Titled("Message of four parameters")
    public static class OfFourParameters {
        private static final String PATTERN = "Kunde {0} will {1} Stück von {2}, und {3} sind noch da";

        private Locale locale = Locale.GERMAN;
        private String customer = "Ada Lovelace";
        private int wanted = 12;
        private String sku = "TEA-500";
        private long left = 7;
        private ShopException exception = new ShopException.TooMany(customer, wanted, sku, left);
        private MessageFormat cached = new MessageFormat(PATTERN, locale);
        private com.ibm.icu.text.MessageFormat icu = new com.ibm.icu.text.MessageFormat(
                "Kunde {customer} will {wanted} Stück von {sku}, und {left} sind noch da", locale);

        @Setup
        public void checkThatAllSayTheSame() {
            Same.check(
                    concatenation(), errata(), messageFormatNew(), messageFormatCached(), icuCached(), stringFormat());
        }

        @Benchmark
        @Baseline
        @Titled("concatenation")
        public String concatenation() {
            return "Kunde " + customer + " will " + wanted + " Stück von " + sku + ", und " + left + " sind noch da";
        }

        @Benchmark
        @Titled("Errata")
        public String errata() {
            return exception.message(locale);
        }

        @Benchmark
        @Titled("java.text.MessageFormat, new")
        public String messageFormatNew() {
            return new MessageFormat(PATTERN, locale).format(new Object[] {customer, wanted, sku, left});
        }

        @Benchmark
        @Titled("java.text.MessageFormat, kept")
        public String messageFormatCached() {
            return cached.format(new Object[] {customer, wanted, sku, left});
        }

        @Benchmark
        @Titled("ICU4J MessageFormat, kept")
        public String icuCached() {
            return icu.format(Map.of("customer", customer, "wanted", wanted, "sku", sku, "left", left));
        }

        @Benchmark
        @Titled("String.format")
        public String stringFormat() {
            return String.format(
                    locale, "Kunde %s will %d Stück von %s, und %d sind noch da", customer, wanted, sku, left);
        }

        @Benchmark
        @Titled("JBoss Logging, the locale's bundle at hand")
        public String jboss() {
            return JbossMessages.GERMAN.tooMany(customer, wanted, sku, left);
        }
    }
}
