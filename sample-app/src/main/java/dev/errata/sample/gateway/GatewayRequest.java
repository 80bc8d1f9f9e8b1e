package dev.errata.sample.gateway;

import com.sun.net.httpserver.HttpExchange;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.vendors.VendorCall;
import dev.errata.sample.vendors.VendorResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A request to the gateway. Invalid parts are reported as errors of the catalog when they are read. */
final class GatewayRequest {
    /** The maximum size of a body in bytes. */
    static final int MAX_BODY_BYTES = 64 * 1024;

    /**
     * How many bytes of a larger body are discarded, so that the caller can finish sending it and reads the response.
     */
    private static final int MAX_DISCARDED_BYTES = 4 * 1024 * 1024;

    private static final String VENDOR_PREFIX = "vendor-";
    private static final Pattern STATUS = Pattern.compile("[2-5][0-9]{2}");

    /** The gateway's account with the vendors. */
    private static final String ACCOUNT = "ops@gateway.example.com";

    private final HttpExchange exchange;

    GatewayRequest(HttpExchange exchange) {
        this.exchange = exchange;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** Returns the decoded path; empty if the request has none. */
    String path() {
        return Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
    }

    /**
     * Returns the vendor's response that the request contains: its body, and its headers with the prefix {@code
     * Vendor-}.
     */
    VendorResponse vendorResponse() throws IOException {
        return new VendorResponse(status(), vendorHeaders(), body());
    }

    /** Returns the call to the vendor, as far as the request describes it. */
    VendorCall call(Instant at) {
        Map<String, String> query = query();
        return new VendorCall(
                ACCOUNT, query.getOrDefault("taskType", "?"), Optional.ofNullable(query.get("taskId")), at);
    }

    /** Returns whether the vendor may process the request more than once. By convention, such a request has a key. */
    boolean isIdempotent() {
        return exchange.getRequestHeaders().containsKey("Idempotency-Key");
    }

    /** Returns the body, which must be UTF-8. */
    byte[] body() throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            discard(in);
            throw new GatewayException.BodyTooLarge(MAX_BODY_BYTES);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException cause) {
            throw new GatewayException.BodyNotText(cause);
        }
        return body;
    }

    private static void discard(InputStream in) throws IOException {
        byte[] part = new byte[8 * 1024];
        int total = 0;
        int read = 0;
        while (read >= 0 && total < MAX_DISCARDED_BYTES) {
            total += read;
            read = in.read(part);
        }
    }

    private int status() {
        String status = query().getOrDefault("status", "");
        if (!STATUS.matcher(status).matches()) {
            throw new GatewayException.RequestInvalid("status");
        }
        return Integer.parseInt(status);
    }

    private Map<String, List<String>> vendorHeaders() {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.toLowerCase(Locale.ROOT).startsWith(VENDOR_PREFIX)) {
                headers.put(name.substring(VENDOR_PREFIX.length()), values);
            }
        });
        return headers;
    }

    private Map<String, String> query() {
        Map<String, String> query = new HashMap<>();
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        }
        return query;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException cause) {
            throw new GatewayException.RequestInvalid("query", cause);
        }
    }
}
