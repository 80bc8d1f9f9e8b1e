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
 * What the gateway can be asked for.
 *
 * <ul>
 *   <li>{@code POST /answers/VENDOR?status=400} explains the answer of a vendor, which is the request's body.
 *   <li>{@code POST /calls/VENDOR} calls the vendor, several times if need be, and explains its answer.
 *   <li>{@code GET /counts} tells how often each error has occurred.
 * </ul>
 */
final class Routes {
    private static final String ANSWERS = "/answers/";
    private static final String CALLS = "/calls/";
    private static final String COUNTS = "/counts";

    private final VendorClient client;
    private final Clock clock;
    private final ErrorLog journal;

    Routes(VendorClient client, Clock clock, ErrorLog journal) {
        this.client = client;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Serves a request.
     *
     * @throws GatewayException if there is nothing to serve
     * @throws IOException if the caller stops sending
     */
    Reply serve(GatewayRequest inquiry) throws IOException {
        String path = inquiry.path();
        if (path.startsWith(ANSWERS)) {
            allow("POST", inquiry);
            Vendor<?> vendor = Vendor.of(path.substring(ANSWERS.length()));
            return explained(vendor, inquiry.answer(), inquiry.call(clock.instant()));
        }
        if (path.startsWith(CALLS)) {
            allow("POST", inquiry);
            Vendor<?> vendor = Vendor.of(path.substring(CALLS.length()));
            VendorResponse answer = client.call(vendor, inquiry.body(), inquiry.mayHappenTwice());
            return explained(vendor, answer, inquiry.call(clock.instant()));
        }
        if (path.equals(COUNTS)) {
            allow("GET", inquiry);
            return Reply.ofJson(journal.countsAsJson());
        }
        throw new GatewayException.PathNotFound(path);
    }

    private static void allow(String method, GatewayRequest inquiry) {
        if (!inquiry.method().equals(method)) {
            throw new GatewayException.MethodNotAllowed(inquiry.method(), method);
        }
    }

    private Reply explained(Vendor<?> vendor, VendorResponse answer, VendorCall call) {
        Optional<GatewayException> failure = vendor.explain(answer, call);
        if (failure.isPresent()) {
            throw failure.get();
        }
        journal.passedThrough();
        return Reply.passedThrough(answer);
    }
}
