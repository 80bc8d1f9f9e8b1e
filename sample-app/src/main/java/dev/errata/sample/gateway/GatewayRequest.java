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

/** A request to the gateway, as far as one asks for its parts: those that are wrong are errors of the catalog. */
final class GatewayRequest {
    /** How many bytes a body may have. */
    static final int LARGEST_BODY = 64 * 1024;

    /** What is read and thrown away of a larger one, so that its sender is still listening when the answer comes. */
    private static final int READ_IN_VAIN = 4 * 1024 * 1024;

    private static final String VENDORS_HEADER = "vendor-";
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

    /** The path, decoded; empty for a request that has none. */
    String path() {
        return Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
    }

    /** The vendor's answer that the request carries: its body and, with {@code Vendor-} before their names, its headers. */
    VendorResponse answer() throws IOException {
        return new VendorResponse(status(), vendorsHeaders(), body());
    }

    /** What the vendor had been asked, so far as the caller tells. */
    VendorCall call(Instant at) {
        Map<String, String> query = query();
        return new VendorCall(
                ACCOUNT, query.getOrDefault("taskType", "?"), Optional.ofNullable(query.get("taskId")), at);
    }

    /** Whether the vendor may hear the same twice: by custom, such a request has a key by which it is known again. */
    boolean mayHappenTwice() {
        return exchange.getRequestHeaders().containsKey("Idempotency-Key");
    }

    /** The body, which is a text. */
    byte[] body() throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            readInVain(in);
            throw new GatewayException.BodyTooLarge(LARGEST_BODY);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException cause) {
            throw new GatewayException.BodyNotText(cause);
        }
        return body;
    }

    private static void readInVain(InputStream in) throws IOException {
        byte[] part = new byte[8 * 1024];
        int total = 0;
        int read = 0;
        while (read >= 0 && total < READ_IN_VAIN) {
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

    private Map<String, List<String>> vendorsHeaders() {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.toLowerCase(Locale.ROOT).startsWith(VENDORS_HEADER)) {
                headers.put(name.substring(VENDORS_HEADER.length()), values);
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
