package dev.errata.sample.gateway;

import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Logs each error at the level of its catalog, and counts the errors. */
final class ErrorLog {
    private static final String PASSED_THROUGH = "PASSED_THROUGH";

    /** Characters that end or reorder a line. Arguments come from callers and vendors, and must not contain them. */
    private static final Pattern UNSAFE_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}]");

    private final System.Logger log;
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    ErrorLog(System.Logger log) {
        this.log = log;
    }

    /** Counts a successful call. */
    void passedThrough() {
        count(PASSED_THROUGH);
    }

    /** Logs and counts an error. The stack trace is only needed for unexpected exceptions. */
    void failed(GatewayException failure) {
        GatewayError error = failure.error();
        count(error.name());
        if (error == GatewayError.UNFORESEEN) {
            log.log(error.logLevel(), line(failure), failure);
        } else {
            log.log(error.logLevel(), line(failure));
        }
    }

    private static String line(GatewayException failure) {
        StringJoiner fields = new StringJoiner(" ", failure.getMessage() + " [", "]");
        fields.add("code=" + failure.error().code());
        failure.logFields().forEach((name, value) -> fields.add(name + "=" + value));
        return UNSAFE_IN_A_LINE.matcher(fields.toString()).replaceAll("?");
    }

    private void count(String what) {
        counts.computeIfAbsent(what, name -> new LongAdder()).increment();
    }

    /** Returns how often each error has occurred, as JSON. Names of constants need no escapes. */
    String countsAsJson() {
        StringJoiner json = new StringJoiner(",", "{", "}");
        counts.forEach((name, count) -> json.add("\"" + name + "\":" + count));
        return json.toString();
    }
}
