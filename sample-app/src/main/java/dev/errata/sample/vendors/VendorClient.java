package dev.errata.sample.vendors;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.Retries;
import dev.errata.sample.errors.GatewayException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Calls the vendors, and retries if a vendor's catalog says that this may help. */
public final class VendorClient {
    private static final int MAX_CALLS = 3;
    private static final int MAX_BODY_BYTES = 1024 * 1024;

    /** If the wait is longer, the failure is reported to the caller. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(5);

    /** The wait if neither the vendor's response nor its catalog specifies one. */
    private static final Duration DEFAULT_DELAY = Duration.ofSeconds(1);

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Function<Vendor<?>, URI> addresses;
    private final Sleeper pause;

    /**
     * Creates a client for all vendors.
     *
     * @param addresses the addresses of their APIs
     * @param pause how to wait before a retry
     */
    public VendorClient(Function<Vendor<?>, URI> addresses, Sleeper pause) {
        this.addresses = addresses;
        this.pause = pause;
    }

    /**
     * Calls a vendor, at most three times.
     *
     * @param vendor the vendor
     * @param body the request
     * @param isIdempotent whether to retry a call that may have had an effect
     * @return the last response: a success, or a failure that the caller must handle
     * @param <E> the vendor's exception
     * @throws GatewayException.VendorUnavailable if there is no response
     * @throws GatewayException.VendorResponseUnknown if the response is too large
     */
    public <E extends CatalogException> VendorResponse call(Vendor<E> vendor, byte[] body, boolean isIdempotent) {
        Predicate<Throwable> isRetryable = isIdempotent ? Retries.retryableIfIdempotent() : Retries.retryable();
        VendorResponse response = send(vendor, body);
        for (int calls = 1; calls < MAX_CALLS; calls++) {
            Optional<E> failure = vendor.failure(response).filter(isRetryable);
            if (failure.isEmpty()) {
                return response;
            }
            Duration wait = Retries.delay(DEFAULT_DELAY).apply(failure.get());
            if (wait.compareTo(MAX_WAIT) > 0) {
                return response;
            }
            waitFor(wait);
            response = send(vendor, body);
        }
        return response;
    }

    private VendorResponse send(Vendor<?> vendor, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(addresses.apply(vendor))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            return new VendorResponse(response.statusCode(), response.headers().map(), body(vendor, response));
        } catch (IOException cause) {
            throw new GatewayException.VendorUnavailable(vendor.title(), Optional.empty(), cause);
        } catch (InterruptedException cause) {
            throw stopped(cause);
        }
    }

    /** No known response of a vendor is larger, so a larger one is unknown. */
    private static byte[] body(Vendor<?> vendor, HttpResponse<InputStream> response) throws IOException {
        try (InputStream in = response.body()) {
            byte[] body = in.readNBytes(MAX_BODY_BYTES + 1);
            if (body.length > MAX_BODY_BYTES) {
                throw new GatewayException.VendorResponseUnknown(vendor.title(), "HTTP " + response.statusCode());
            }
            return body;
        }
    }

    private void waitFor(Duration wait) {
        try {
            pause.of(wait);
        } catch (InterruptedException cause) {
            throw stopped(cause);
        }
    }

    private GatewayException stopped(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new GatewayException.Stopping(cause);
    }
}
