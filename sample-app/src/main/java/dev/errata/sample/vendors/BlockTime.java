package dev.errata.sample.vendors;

import dev.errata.runtime.CatalogException;
import dev.errata.sample.errors.GatewayException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Determines for how many minutes the gateway does not call a vendor that has blocked it. */
final class BlockTime {
    /** The time if neither the vendor's response nor its catalog specifies one. */
    private static final Duration DEFAULT_TIME = Duration.ofMinutes(10);

    private static final int SECONDS_PER_MINUTE = 60;

    private BlockTime() {}

    /** Returns the gateway's exception for a block. */
    static GatewayException blocked(String vendor, int minutes, CatalogException failure, VendorCall call) {
        Instant until = call.at().plus(Duration.ofMinutes(minutes));
        return new GatewayException.AccessBlocked(vendor, minutes, wholeMinute(until), failure);
    }

    /** Rounds up to a whole minute, because the vendor does not specify seconds. */
    private static Instant wholeMinute(Instant time) {
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(time) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }

    /**
     * Returns the time from the {@code Retry-After} header or from the vendor's catalog, so it is not duplicated here.
     */
    static int minutes(CatalogException failure) {
        long seconds = failure.retryAfter().orElse(DEFAULT_TIME).toSeconds();
        return (int) Math.min(Integer.MAX_VALUE, (seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE);
    }
}
