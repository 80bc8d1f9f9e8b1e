package dev.errata.sample.vendors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What came back from a vendor, success or failure: nobody has made sense of it yet. */
public final class VendorResponse {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    /**
     * An answer as it came.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the bytes, which become this object's own
     */
    public VendorResponse(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /**
     * An answer in JSON without further headers.
     *
     * @param status the HTTP status
     * @param json the body
     * @return the answer
     */
    public static VendorResponse of(int status, String json) {
        return new VendorResponse(
                status, Map.of("Content-Type", List.of("application/json")), json.getBytes(StandardCharsets.UTF_8));
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The headers. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The body. Whoever changes it changes this answer. */
    public byte[] body() {
        return body;
    }
}
