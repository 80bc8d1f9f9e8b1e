package dev.errata.sample.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Creates servers on the loopback address. */
public final class LocalServer {
    /** The number of connections that the operating system holds until the server accepts them. */
    private static final int BACKLOG = 1_024;

    static {
        // The JDK's server reads its limits from properties when the first server is created.
        // A request must be complete after 30 seconds. Idle connections stay open, because a request on a connection
        // that is being closed would be lost.
        System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", "30");
        System.getProperties().putIfAbsent("sun.net.httpserver.maxIdleConnections", "4096");
    }

    private LocalServer() {}

    /**
     * Creates a server that is not started.
     *
     * @param port the port; 0 for any free port
     * @return the server
     * @throws IOException if the port is in use
     */
    public static HttpServer create(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    }
}
