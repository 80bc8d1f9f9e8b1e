package dev.errata.sample.vendors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A response of a vendor, success or failure, which is not decoded yet. */
public final class VendorResponse {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * Creates a response.
     *
     * @param status the HTTP status code
     * @param headers the headers
     * @param body the bytes, which are not copied
     */
    public VendorResponse(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Creates a JSON response without further headers.
     *
     * @param status the HTTP status code
     * @param json the body
     * @return the response
     */
    public static VendorResponse of(int status, String json) {
        return new VendorResponse(
                status, Map.of("Content-Type", List.of("application/json")), json.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the HTTP status code. */
    public int status() {
        return status;
    }

    /** Returns the headers. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the body without copying it. */
    public byte[] body() {
        return body;
    }
}
