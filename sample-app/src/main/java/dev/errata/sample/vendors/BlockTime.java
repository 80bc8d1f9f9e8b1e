package dev.errata.sample.vendors;

import dev.errata.runtime.CatalogException;
import dev.errata.sample.errors.GatewayException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** For how many minutes the gateway stays away from a vendor that has blocked it. */
final class BlockTime {
    /** The wait where nobody says for how long the vendor blocks. */
    private static final Duration OWN_CHOICE = Duration.ofMinutes(10);

    private static final int SECONDS_OF_A_MINUTE = 60;

    private BlockTime() {}

    /** The gateway's answer to a block, which ends when that time is over. */
    static GatewayException blocked(String vendor, int minutes, CatalogException failure, VendorCall call) {
        Instant until = call.at().plus(Duration.ofMinutes(minutes));
        return new GatewayException.AccessBlocked(vendor, minutes, wholeMinute(until), failure);
    }

    /** Seconds would be a promise that nobody gave: the first whole minute by which the block is over. */
    private static Instant wholeMinute(Instant time) {
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(time) ? minute : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** By the header Retry-After, or else by the vendor's catalog: no number is written a second time here. */
    static int minutes(CatalogException failure) {
        long seconds = failure.retryAfter().orElse(OWN_CHOICE).toSeconds();
        return (int) Math.min(Integer.MAX_VALUE, (seconds + SECONDS_OF_A_MINUTE - 1) / SECONDS_OF_A_MINUTE);
    }
}
