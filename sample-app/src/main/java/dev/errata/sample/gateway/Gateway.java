package dev.errata.sample.gateway;

import com.sun.net.httpserver.HttpServer;
import dev.errata.sample.http.LocalServer;
import dev.errata.sample.vendors.VendorClient;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** The gateway as a server: it starts, serves, and stops without dropping what it has begun. */
public final class Gateway implements AutoCloseable {
    /** Longer than the longest call of a vendor takes, with all its repetitions. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(45);

    private final HttpServer server;
    private final Workers workers;
    private final GatewayHandler exchanges;

    private Gateway(HttpServer server, Workers workers, GatewayHandler exchanges) {
        this.server = server;
        this.workers = workers;
        this.exchanges = exchanges;
    }

    /**
     * Starts to serve, on this machine only.
     *
     * @param port the port; 0 for any that is free
     * @param client how to call the vendors
     * @param clock what time it is
     * @param log where errors are written to
     * @return the running gateway
     * @throws IOException if the port is taken
     */
    public static Gateway start(int port, VendorClient client, Clock clock, System.Logger log) throws IOException {
        ErrorLog journal = new ErrorLog(log);
        Workers workers = new Workers();
        GatewayHandler exchanges = new GatewayHandler(new Routes(client, clock, journal), journal);
        HttpServer server = LocalServer.create(port);
        server.createContext("/", exchanges);
        server.setExecutor(workers);
        server.start();
        return new Gateway(server, workers, exchanges);
    }

    /** Where it serves, such as {@code http://localhost:8080/}. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Turns new requests away, lets the others end, and stops. */
    @Override
    public void close() {
        exchanges.stop();
        workers.awaitIdle(LONGEST_STOP);
        server.stop(0);
        workers.stop();
    }
}
