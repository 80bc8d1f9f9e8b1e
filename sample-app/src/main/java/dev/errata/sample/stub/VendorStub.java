package dev.errata.sample.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.errata.sample.http.LocalServer;
import dev.errata.sample.vendors.Vendor;
import dev.errata.sample.vendors.VendorResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All four vendors on one port. Each sends the scripted responses, one per call, and then successes. */
public final class VendorStub implements AutoCloseable {
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Map<String, Deque<VendorResponse>> script = new ConcurrentHashMap<>();

    private VendorStub(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        for (Vendor<?> vendor : Vendor.ALL) {
            script.put(vendor.key(), new ArrayDeque<>());
            server.createContext("/" + vendor.key(), exchange -> respond(vendor, exchange));
        }
    }

    /**
     * Starts the stub on the loopback address, on any free port.
     *
     * @return the running stub
     * @throws IOException if no port is free
     */
    public static VendorStub start() throws IOException {
        VendorStub stub = new VendorStub(LocalServer.create(0));
        stub.server.start();
        return stub;
    }

    /** Returns the address of a vendor's API. */
    public URI address(Vendor<?> vendor) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + vendor.key());
    }

    /** Adds the next responses of a vendor. */
    public void script(Vendor<?> vendor, VendorResponse... responses) {
        Deque<VendorResponse> next = script.getOrDefault(vendor.key(), new ArrayDeque<>());
        synchronized (next) {
            next.addAll(List.of(responses));
        }
    }

    private void respond(Vendor<?> vendor, HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            VendorResponse response = next(vendor);
            response.headers().forEach(exchange.getResponseHeaders()::put);
            exchange.sendResponseHeaders(response.status(), response.body().length);
            exchange.getResponseBody().write(response.body());
        }
    }

    private VendorResponse next(Vendor<?> vendor) {
        Deque<VendorResponse> next = script.getOrDefault(vendor.key(), new ArrayDeque<>());
        synchronized (next) {
            return next.isEmpty() ? VendorResponses.success(vendor) : next.remove();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
