package dev.errata.sample.gateway;

import com.sun.net.httpserver.HttpExchange;
import dev.errata.sample.vendors.VendorResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A response of the gateway. */
final class Reply {
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final String CONTENT_TYPE = "Content-Type";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** Returns a response with a text, which is sent as UTF-8. */
    static Reply of(int status, Map<String, String> headers, String body) {
        return new Reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a successful response with JSON. */
    static Reply ofJson(String json) {
        return of(200, Map.of(CONTENT_TYPE, "application/json"), json);
    }

    /** Returns the response of a vendor without changes. */
    static Reply passedThrough(VendorResponse response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers());
        String type =
                headers.getOrDefault(CONTENT_TYPE, List.of("application/json")).get(0);
        return new Reply(response.status(), Map.of(CONTENT_TYPE, type), response.body());
    }

    /** Sends the response. */
    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        boolean hasBody = body.length > 0
                && status != NO_CONTENT
                && status != NOT_MODIFIED
                && !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
        if (hasBody) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }
}
