package dev.errata.sample.vendors;

import dev.errata.runtime.ErrorCode;
import dev.errata.sample.errors.GatewayException;
import java.time.Instant;
import java.util.Optional;

/** Responses as on the vendors' pages, written by hand and not by the encoder. */
final class Responses {
    static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");

    private static final VendorCall CALL =
            new VendorCall("ops@gateway.example.com", "HCaptchaTask", Optional.of("61138bb6"), NOW);

    private Responses() {}

    /** Returns a failure with a code and an optional text. */
    static VendorResponse failure(Vendor<?> vendor, String code, Optional<String> text) {
        String json = vendor.equals(Vendor.BAIDU_FACE)
                ? "{\"error_code\": " + code + ", \"error_msg\": \"" + text.orElse("") + "\"}"
                : "{\"errorId\": 1, \"errorCode\": \"" + code + "\", \"errorDescription\": \"" + text.orElse("")
                        + "\"}";
        return VendorResponse.of(200, json);
    }

    /** Returns the gateway's exception for an error of a vendor. */
    static GatewayException explained(Vendor<?> vendor, ErrorCode error, Optional<String> text) {
        boolean isSecondOfItsCode = error.name().equals("POLICE_SERVICE_UNREACHABLE");
        Optional<String> needed = isSecondOfItsCode ? Optional.of("network not available") : text;
        return vendor.explain(failure(vendor, error.code(), needed), CALL).orElseThrow();
    }
}
