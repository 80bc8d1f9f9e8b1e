package dev.errata.sample.stub;

import dev.errata.runtime.WireResponse;
import dev.errata.sample.errors.BaiduFaceException;
import dev.errata.sample.errors.BaiduFaceWire;
import dev.errata.sample.errors.CapMonsterException;
import dev.errata.sample.errors.CapMonsterWire;
import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.CapSolverWire;
import dev.errata.sample.errors.CaptchaApiException;
import dev.errata.sample.errors.CaptchaApiWire;
import dev.errata.sample.vendors.Vendor;
import dev.errata.sample.vendors.VendorResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Creates the responses of the vendors. The bodies of failures come from the generated encoders, so one catalog serves
 * both sides.
 */
public final class VendorResponses {
    private static final int OK = 200;

    /** CapSolver's documentation lists this status for all errors except a wrong key. */
    private static final int BAD_REQUEST = 400;

    private VendorResponses() {}

    /** Returns a failure of CapSolver. */
    public static VendorResponse of(CapSolverException failure) {
        return VendorResponse.of(BAD_REQUEST, CapSolverWire.encodeJson(failure));
    }

    /** Returns a failure of the API that is called CaptchaApi here. */
    public static VendorResponse of(CaptchaApiException failure) {
        return VendorResponse.of(OK, CaptchaApiWire.encodeJson(failure));
    }

    /** Returns a failure of CapMonster Cloud. */
    public static VendorResponse of(CapMonsterException failure) {
        return VendorResponse.of(OK, CapMonsterWire.encodeJson(failure));
    }

    /** Returns a failure of Baidu. */
    public static VendorResponse of(BaiduFaceException failure) {
        return VendorResponse.of(OK, BaiduFaceWire.encodeJson(failure));
    }

    /** Returns a failure of CapSolver that is not in the catalog. */
    public static VendorResponse unknown(String code) {
        return of(new CapSolverException.Unknown(
                WireResponse.builder().status(BAD_REQUEST).code(code).build()));
    }

    /** Returns the same response with a {@code Retry-After} header. */
    public static VendorResponse retryAfter(int seconds, VendorResponse response) {
        Map<String, List<String>> headers =
                Map.of("Content-Type", List.of("application/json"), "Retry-After", List.of(Integer.toString(seconds)));
        return new VendorResponse(response.status(), headers, response.body());
    }

    /** Returns the response to a successful call. */
    public static VendorResponse success(Vendor<?> vendor) {
        String json = vendor.equals(Vendor.BAIDU_FACE)
                ? "{\"error_code\":0,\"error_msg\":\"SUCCESS\",\"result\":{\"face_num\":1}}"
                : "{\"errorId\":0,\"status\":\"ready\",\"solution\":{\"text\":\"7xm2\"}}";
        return new VendorResponse(
                OK, Map.of("Content-Type", List.of("application/json")), json.getBytes(StandardCharsets.UTF_8));
    }
}
