package dev.errata.benchmarks.vendor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The errors as a handwritten enum. */
enum PlainCode {
    RATE_LIMITED("rate_limited", 429),
    KEY_DENIED("key_denied", 403),
    UNAVAILABLE("unavailable", 503);

    private static final Map<String, PlainCode> BY_CODE = new HashMap<>();

    static {
        for (PlainCode each : values()) {
            BY_CODE.put(each.code, each);
        }
    }

    final String code;
    final int status;

    PlainCode(String code, int status) {
        this.code = code;
        this.status = status;
    }

    static @Nullable PlainCode of(String code) {
        return BY_CODE.get(code);
    }
}
