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

/** All four vendors on one port. Each answers what it was told to, one answer a call, and then with successes. */
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
            server.createContext("/" + vendor.key(), exchange -> answer(vendor, exchange));
        }
    }

    /**
     * Starts it on this machine, on any port that is free.
     *
     * @return the running stub
     * @throws IOException if there is no free port
     */
    public static VendorStub start() throws IOException {
        VendorStub stub = new VendorStub(LocalServer.create(0));
        stub.server.start();
        return stub;
    }

    /** Where a vendor's API is. */
    public URI address(Vendor<?> vendor) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/" + vendor.key());
    }

    /** Tells a vendor what to answer next. */
    public void script(Vendor<?> vendor, VendorResponse... answers) {
        Deque<VendorResponse> next = script.getOrDefault(vendor.key(), new ArrayDeque<>());
        synchronized (next) {
            next.addAll(List.of(answers));
        }
    }

    private void answer(Vendor<?> vendor, HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            VendorResponse answer = next(vendor);
            answer.headers().forEach(exchange.getResponseHeaders()::put);
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
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
