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

/** Calls the vendors, and calls again where a vendor's catalog says that this may help. */
public final class VendorClient {
    private static final int MOST_CALLS = 3;
    private static final int LARGEST_BODY = 1024 * 1024;

    /** Whoever has to wait for longer had better be told so. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** The wait where neither the vendor's answer nor its catalog names one. */
    private static final Duration OWN_CHOICE = Duration.ofSeconds(1);

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Function<Vendor<?>, URI> addresses;
    private final Sleeper pause;

    /**
     * A client of all vendors.
     *
     * @param addresses where their APIs are
     * @param pause how to wait between two calls
     */
    public VendorClient(Function<Vendor<?>, URI> addresses, Sleeper pause) {
        this.addresses = addresses;
        this.pause = pause;
    }

    /**
     * Calls a vendor, up to three times.
     *
     * @param vendor which one
     * @param body what it is asked for
     * @param mayHappenTwice whether the vendor may be asked again although it may have heard already
     * @return the last answer: a success, or a failure that the caller of this method has to deal with
     * @param <E> the vendor's exception
     * @throws GatewayException.VendorUnavailable if no answer came
     * @throws GatewayException.VendorResponseUnknown if there is no end to it
     */
    public <E extends CatalogException> VendorResponse call(Vendor<E> vendor, byte[] body, boolean mayHappenTwice) {
        Predicate<Throwable> mayHelp = mayHappenTwice ? Retries.retryableIfIdempotent() : Retries.retryable();
        VendorResponse answer = send(vendor, body);
        for (int calls = 1; calls < MOST_CALLS; calls++) {
            Optional<E> failure = vendor.failure(answer).filter(mayHelp);
            if (failure.isEmpty()) {
                return answer;
            }
            Duration wait = Retries.delay(OWN_CHOICE).apply(failure.get());
            if (wait.compareTo(LONGEST_WAIT) > 0) {
                return answer;
            }
            waitFor(wait);
            answer = send(vendor, body);
        }
        return answer;
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

    /** No vendor of ours sends as much: whoever does has something new to say. */
    private static byte[] body(Vendor<?> vendor, HttpResponse<InputStream> response) throws IOException {
        try (InputStream in = response.body()) {
            byte[] body = in.readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
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
