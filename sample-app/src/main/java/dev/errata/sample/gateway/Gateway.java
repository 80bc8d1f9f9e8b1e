package dev.errata.sample.gateway;

import com.sun.net.httpserver.HttpServer;
import dev.errata.sample.http.LocalServer;
import dev.errata.sample.vendors.VendorClient;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** Starts and stops the gateway's server. Requests in progress are completed before it stops. */
public final class Gateway implements AutoCloseable {
    /** Longer than any call to a vendor takes, including retries. */
    private static final Duration MAX_STOP_TIME = Duration.ofSeconds(45);

    private final HttpServer server;
    private final Workers workers;
    private final GatewayHandler handler;

    private Gateway(HttpServer server, Workers workers, GatewayHandler handler) {
        this.server = server;
        this.workers = workers;
        this.handler = handler;
    }

    /**
     * Starts the gateway on the loopback address.
     *
     * @param port the port; 0 for any free port
     * @param client the client for the vendors
     * @param clock the clock
     * @param log the log for errors
     * @return the running gateway
     * @throws IOException if the port is in use
     */
    public static Gateway start(int port, VendorClient client, Clock clock, System.Logger log) throws IOException {
        ErrorLog errorLog = new ErrorLog(log);
        Workers workers = new Workers();
        GatewayHandler handler = new GatewayHandler(new Routes(client, clock, errorLog), errorLog);
        HttpServer server = LocalServer.create(port);
        server.createContext("/", handler);
        server.setExecutor(workers);
        server.start();
        return new Gateway(server, workers, handler);
    }

    /** Returns the address, such as {@code http://localhost:8080/}. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Rejects new requests, waits for the others, and stops the server. */
    @Override
    public void close() {
        handler.stop();
        workers.awaitIdle(MAX_STOP_TIME);
        server.stop(0);
        workers.stop();
    }
}
