package dev.errata.sample.vendors;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.WireResponse;
import dev.errata.sample.errors.GatewayException;
import java.util.Optional;

/** Converts failures that a vendor's catalog does not know. */
final class UnknownResponses {
    private UnknownResponses() {}

    /**
     * Returns the gateway's exception for an unknown failure.
     *
     * @param vendor the vendor's display name
     * @param wire the response
     * @param failure the decoded exception
     * @return a new exception
     */
    static GatewayException toGateway(String vendor, WireResponse wire, CatalogException failure) {
        // The page of a proxy, with a status such as 502, means that the vendor is not available.
        if (wire.code().isEmpty() && failure.isRetryable()) {
            return new GatewayException.VendorUnavailable(vendor, Optional.empty(), failure);
        }
        String status = wire.status().isPresent() ? "HTTP " + wire.status().getAsInt() : "?";
        return new GatewayException.VendorResponseUnknown(vendor, wire.code().orElse(status), failure);
    }
}
