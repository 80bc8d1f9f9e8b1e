package dev.errata.sample.vendors;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.WireResponse;
import dev.errata.sample.errors.GatewayException;
import java.util.Optional;

/** Failures that a vendor's catalog does not know. */
final class UnknownResponses {
    private UnknownResponses() {}

    /**
     * The gateway's answer to something new.
     *
     * @param vendor the vendor's name for people
     * @param wire what came
     * @param failure what it was decoded to
     * @return a new exception, to be thrown by the caller of this method
     */
    static GatewayException toGateway(String vendor, WireResponse wire, CatalogException failure) {
        // The page of a proxy in front of the vendor, with a status such as 502, is no news: the vendor is down.
        if (wire.code().isEmpty() && failure.isRetryable()) {
            return new GatewayException.VendorUnavailable(vendor, Optional.empty(), failure);
        }
        String status = wire.status().isPresent() ? "HTTP " + wire.status().getAsInt() : "?";
        return new GatewayException.VendorResponseUnknown(vendor, wire.code().orElse(status), failure);
    }
}
