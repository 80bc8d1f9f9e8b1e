package dev.errata.sample.gateway;

import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.vendors.Vendor;
import dev.errata.sample.vendors.VendorCall;
import dev.errata.sample.vendors.VendorClient;
import dev.errata.sample.vendors.VendorResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/**
 * Routes the requests of the gateway.
 *
 * <ul>
 *   <li>{@code POST /responses/VENDOR?status=400} explains the response of a vendor, which is the body of the request.
 *   <li>{@code POST /calls/VENDOR} calls the vendor, retries if this may help, and explains its response.
 *   <li>{@code GET /counts} returns how often each error has occurred.
 * </ul>
 */
final class Routes {
    private static final String RESPONSES = "/responses/";
    private static final String CALLS = "/calls/";
    private static final String COUNTS = "/counts";

    private final VendorClient client;
    private final Clock clock;
    private final ErrorLog errorLog;

    Routes(VendorClient client, Clock clock, ErrorLog errorLog) {
        this.client = client;
        this.clock = clock;
        this.errorLog = errorLog;
    }

    /**
     * Handles a request.
     *
     * @throws GatewayException if the request is not valid, or the vendor's response is a failure
     * @throws IOException if the request cannot be read
     */
    Reply serve(GatewayRequest request) throws IOException {
        String path = request.path();
        if (path.startsWith(RESPONSES)) {
            allow("POST", request);
            Vendor<?> vendor = Vendor.of(path.substring(RESPONSES.length()));
            return explained(vendor, request.vendorResponse(), request.call(clock.instant()));
        }
        if (path.startsWith(CALLS)) {
            allow("POST", request);
            Vendor<?> vendor = Vendor.of(path.substring(CALLS.length()));
            VendorResponse response = client.call(vendor, request.body(), request.isIdempotent());
            return explained(vendor, response, request.call(clock.instant()));
        }
        if (path.equals(COUNTS)) {
            allow("GET", request);
            return Reply.ofJson(errorLog.countsAsJson());
        }
        throw new GatewayException.PathNotFound(path);
    }

    private static void allow(String method, GatewayRequest request) {
        if (!request.method().equals(method)) {
            throw new GatewayException.MethodNotAllowed(request.method(), method);
        }
    }

    private Reply explained(Vendor<?> vendor, VendorResponse response, VendorCall call) {
        Optional<GatewayException> failure = vendor.explain(response, call);
        if (failure.isPresent()) {
            throw failure.get();
        }
        errorLog.passedThrough();
        return Reply.passedThrough(response);
    }
}
