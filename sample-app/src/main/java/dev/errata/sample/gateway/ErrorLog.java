package dev.errata.sample.gateway;

import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** What the operator gets to see: a line in the log for each error, at the level that its catalog gives, and counts. */
final class ErrorLog {
    private static final String PASSED_THROUGH = "PASSED_THROUGH";

    /** Arguments are a caller's or a vendor's: none of them may end a line, or turn it round. */
    private static final Pattern UNFIT_FOR_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}]");

    private final System.Logger log;
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    ErrorLog(System.Logger log) {
        this.log = log;
    }

    /** A vendor did what it was asked. */
    void passedThrough() {
        count(PASSED_THROUGH);
    }

    /** An error of the gateway. Its stack trace is of interest only if no vendor's answer explains it. */
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
        return UNFIT_FOR_A_LINE.matcher(fields.toString()).replaceAll("?");
    }

    private void count(String what) {
        counts.computeIfAbsent(what, name -> new LongAdder()).increment();
    }

    /** The counts as JSON: how often each error has occurred. Names of constants need no escapes. */
    String countsAsJson() {
        StringJoiner json = new StringJoiner(",", "{", "}");
        counts.forEach((name, count) -> json.add("\"" + name + "\":" + count));
        return json.toString();
    }
}
