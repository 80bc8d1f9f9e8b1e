package dev.errata.sample.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Makes servers that are reached from this machine only. */
public final class LocalServer {
    /** How many connections the operating system keeps for a server until it accepts them. */
    private static final int BACKLOG = 1_024;

    static {
        // The JDK's server reads its limits from properties, once, when the first server is made. A caller who sends
        // byte by
        // byte has half a minute. And idle connections stay open: were one closed just when its caller used it again,
        // that
        // request would be lost.
        System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", "30");
        System.getProperties().putIfAbsent("sun.net.httpserver.maxIdleConnections", "4096");
    }

    private LocalServer() {}

    /**
     * Makes a server that has not started yet.
     *
     * @param port the port; 0 for any that is free
     * @return the server
     * @throws IOException if the port is taken
     */
    public static HttpServer create(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    }
}
