package dev.errata.benchmarks.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.errata.benchmarks.run.Baseline;
import dev.errata.benchmarks.run.Titled;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decodes a vendor's failure on the client: from the body to a typed exception with its stack trace. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Titled("Body of 200 bytes to exception")
public class DecodeBenchmark {
    private final String body =
            "{\"error\": {\"code\": \"rate_limited\", \"message\": \"Too many calls: 600 a minute is all that"
                    + " your plan has\", \"details\": {\"limit\": 600, \"plan\": \"small\"}}, \"requestId\": \"7f3c9a52-0c1e-4d0b\","
                    + " \"ok\": false}";
    private final ObjectMapper jackson = new ObjectMapper();

    /** A handwritten exception. */
    private static final class RateLimited extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final int limit;
        final String plan;

        RateLimited(int limit, String plan) {
            super("No more than " + limit + " calls a minute in " + plan);
            this.limit = limit;
            this.plan = plan;
        }
    }

    @Setup
    public void checkThatAllDecode() throws JsonProcessingException {
        String expected = treeAndSwitch().getMessage();
        if (!errata().getMessage().equals(expected)
                || !mapAndErrata().getMessage().equals(expected)) {
            throw new IllegalStateException(expected);
        }
    }

    @Benchmark
    @Baseline
    @Titled("Jackson's tree and a switch by hand")
    public RuntimeException treeAndSwitch() throws JsonProcessingException {
        JsonNode error = jackson.readTree(body).path("error");
        JsonNode details = error.path("details");
        return switch (error.path("code").asText()) {
            case "rate_limited" ->
                new RateLimited(
                        details.path("limit").asInt(), details.path("plan").asText());
            case "key_denied" ->
                new IllegalArgumentException(details.path("key").asText());
            case "unavailable" -> new IllegalStateException("Not at the moment");
            default -> new IllegalStateException(error.path("message").asText());
        };
    }

    @Benchmark
    @Titled("Errata")
    public RuntimeException errata() {
        return VendorWire.decode(body).failure().orElseThrow();
    }

    @Benchmark
    @Titled("Jackson's map and Errata")
    public RuntimeException mapAndErrata() throws JsonProcessingException {
        Map<String, Object> read = jackson.readValue(body, new TypeReference<>() {});
        return VendorWire.decode(read).failure().orElseThrow();
    }
}
