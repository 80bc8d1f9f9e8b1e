package dev.errata.benchmarks.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.errata.benchmarks.Headers;
import dev.errata.benchmarks.Same;
import dev.errata.benchmarks.run.Baseline;
import dev.errata.benchmarks.run.Titled;
import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Handles a failure as a gateway does. The input is a vendor's response and the caller's {@code Accept-Language}. The
 * exception is thrown with its stack trace and caught. The output is the status and the message in French, one of ten
 * locales.
 *
 * <p>Each candidate finds the error by its code, reads two arguments from the response, creates an exception from them,
 * and finds the caller's locale by the header:
 *
 * <ul>
 *   <li>By hand: a {@code HashMap} by code, casts, {@code LanguageRange.parse} and {@code Locale.lookup}, {@code
 *       ResourceBundle.getBundle} (which caches bundles itself) and a new {@code MessageFormat}.
 *   <li>JBoss Logging: code, arguments and locale are found as by hand, and so is the status, which its exceptions do not
 *       have. Its bundle for the locale creates the exception, whose message is then printed. One variant gets that bundle
 *       each time, another keeps all bundles in a map.
 *   <li>Errata: decodes the response. This includes checking the types of the arguments and keeping the response; the
 *       others do neither.
 * </ul>
 */
public class EndToEndBenchmark {
    private static final int STATUS = 429;
    private static final String BODY =
            "{\"error\": {\"code\": \"rate_limited\", \"message\": \"Too many calls: 600 a minute is all that"
                    + " your plan has\", \"details\": {\"limit\": 600, \"plan\": \"small\"}}, \"requestId\":"
                    + " \"7f3c9a52-0c1e-4d0b\", \"ok\": false}";
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final List<Locale> LOCALES = Stream.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "pl", "ja")
            .map(Locale::forLanguageTag)
            .toList();

    private EndToEndBenchmark() {}

    private record Reply(int status, String message) {}

    @State(Scope.Thread)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Titled("Decode, throw, catch, read localized; body as the map of a JSON library")
    public static class OfMap {
        @Param({"seen before", "new"})
        private String headers;

        private final Map<Locale, JbossVendor> bundles = new HashMap<>();
        private Map<String, Object> body = Map.of();
        private Headers given = Headers.of("new");

        @Setup
        public void checkThatAllSayTheSame() throws JsonProcessingException {
            body = JACKSON.readValue(BODY, MAP);
            given = Headers.of(headers);
            for (Locale locale : LOCALES) {
                bundles.put(locale, Messages.getBundle(MethodHandles.lookup(), JbossVendor.class, locale));
            }
            Reply expected = new Reply(STATUS, "Pas plus de 600 appels par minute avec small");
            Same.check(expected, byHand(), errata(), jboss(), jbossKept());
        }

        @Benchmark
        @Baseline
        @Titled("JDK, by hand")
        public Object byHand() {
            return repliedByHand(body, given.next());
        }

        @Benchmark
        @Titled("Errata")
        public Object errata() {
            try {
                VendorWire.decode(STATUS, Map.of(), body).orThrow();
                throw new AssertionError(body);
            } catch (VendorException failure) {
                return replied(failure, given.next());
            }
        }

        @Benchmark
        @Titled("JBoss Logging")
        public Object jboss() {
            Locale locale = lookup(given.next());
            return repliedByJboss(body, Messages.getBundle(MethodHandles.lookup(), JbossVendor.class, locale));
        }

        @Benchmark
        @Titled("JBoss Logging, bundles kept")
        public Object jbossKept() {
            return repliedByJboss(body, bundles.get(lookup(given.next())));
        }
    }

    @State(Scope.Thread)
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @Titled("Decode, throw, catch, read localized; body of 200 bytes, header seen before")
    public static class OfText {
        private final Headers given = Headers.of("seen before");

        @Setup
        public void checkThatAllSayTheSame() throws JsonProcessingException {
            Same.check(byHand(), errata());
        }

        @Benchmark
        @Baseline
        @Titled("Jackson's map, then JDK by hand")
        public Object byHand() throws JsonProcessingException {
            return repliedByHand(JACKSON.readValue(BODY, MAP), given.next());
        }

        @Benchmark
        @Titled("Errata")
        public Object errata() {
            try {
                VendorWire.decode(STATUS, Map.of(), BODY).orThrow();
                throw new AssertionError(BODY);
            } catch (VendorException failure) {
                return replied(failure, given.next());
            }
        }
    }

    private static Reply replied(VendorException failure, String header) {
        Locale locale = VendorError.locales().negotiate(header);
        int status = failure instanceof VendorException.Known known
                ? known.error().status()
                : failure.wire().status().orElse(STATUS);
        return new Reply(status, failure.message(locale));
    }

    private static Reply repliedByHand(Map<String, Object> body, String header) {
        try {
            throw failureByHand(body);
        } catch (PlainFailure failure) {
            return new Reply(failure.status(), failure.message(lookup(header)));
        }
    }

    private static PlainFailure failureByHand(Map<String, Object> body) {
        Map<?, ?> error = object(body, "error");
        PlainCode code = PlainCode.of((String) error.get("code"));
        Map<?, ?> details = object(error, "details");
        return switch (code) {
            case RATE_LIMITED -> new PlainFailure(code, (Integer) details.get("limit"), (String) details.get("plan"));
            case KEY_DENIED -> new PlainFailure(code, (String) details.get("key"));
            case UNAVAILABLE -> new PlainFailure(code);
        };
    }

    private static Reply repliedByJboss(Map<String, Object> body, JbossVendor texts) {
        Map<?, ?> error = object(body, "error");
        PlainCode code = PlainCode.of((String) error.get("code"));
        Map<?, ?> details = object(error, "details");
        try {
            throw switch (code) {
                case RATE_LIMITED -> texts.rateLimited((Integer) details.get("limit"), (String) details.get("plan"));
                case KEY_DENIED -> texts.keyDenied((String) details.get("key"));
                case UNAVAILABLE -> texts.unavailable();
            };
        } catch (IllegalStateException failure) {
            return new Reply(code.status, failure.getMessage());
        }
    }

    private static Map<?, ?> object(Map<?, ?> holder, String name) {
        return (Map<?, ?>) holder.get(name);
    }

    private static Locale lookup(String header) {
        return Locale.lookup(Locale.LanguageRange.parse(header), LOCALES);
    }
}
