package dev.errata.sample;

import dev.errata.sample.gateway.Gateway;
import dev.errata.sample.stub.VendorStub;
import dev.errata.sample.vendors.Sleeper;
import dev.errata.sample.vendors.Vendor;
import dev.errata.sample.vendors.VendorClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** A running gateway with stubs of the vendors. Waits are recorded and skipped. */
final class Running implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    final VendorStub vendors;
    final Gateway gateway;
    final LogLines log = new LogLines();
    final Queue<Duration> waits = new ConcurrentLinkedQueue<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Running() {
        this(null, null);
    }

    /** Uses the given sleeper and addresses of the vendors unless they are null. */
    Running(Sleeper pause, Function<Vendor<?>, URI> addresses) {
        try {
            vendors = VendorStub.start();
            VendorClient client = new VendorClient(
                    addresses == null ? vendors::address : addresses, pause == null ? waits::add : pause);
            gateway = Gateway.start(0, client, Clock.fixed(NOW, ZoneOffset.UTC), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway.address() + path)).timeout(TIMEOUT);
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return sendAsync(request).join();
    }

    CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        gateway.close();
        vendors.close();
    }
}
