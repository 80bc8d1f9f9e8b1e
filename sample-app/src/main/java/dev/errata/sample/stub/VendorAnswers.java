package dev.errata.sample.stub;

import dev.errata.runtime.WireAnswer;
import dev.errata.sample.errors.BaiduFaceException;
import dev.errata.sample.errors.BaiduFaceWire;
import dev.errata.sample.errors.CapMonsterException;
import dev.errata.sample.errors.CapMonsterWire;
import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.CapSolverWire;
import dev.errata.sample.errors.CaptchaApiException;
import dev.errata.sample.errors.CaptchaApiWire;
import dev.errata.sample.vendors.Vendor;
import dev.errata.sample.vendors.VendorAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the vendors send. The bodies of failures come from the generated encoders: the catalog serves both ends. */
public final class VendorAnswers {
    private static final int OK = 200;

    /** CapSolver's page gives this one for every error but a wrong key. */
    private static final int BAD_REQUEST = 400;

    private VendorAnswers() {}

    /** A failure of CapSolver. */
    public static VendorAnswer of(CapSolverException failure) {
        return VendorAnswer.of(BAD_REQUEST, CapSolverWire.encodeJson(failure));
    }

    /** A failure of the API that is called CaptchaApi here. */
    public static VendorAnswer of(CaptchaApiException failure) {
        return VendorAnswer.of(OK, CaptchaApiWire.encodeJson(failure));
    }

    /** A failure of CapMonster Cloud. */
    public static VendorAnswer of(CapMonsterException failure) {
        return VendorAnswer.of(OK, CapMonsterWire.encodeJson(failure));
    }

    /** A failure of Baidu. */
    public static VendorAnswer of(BaiduFaceException failure) {
        return VendorAnswer.of(OK, BaiduFaceWire.encodeJson(failure));
    }

    /** A failure of CapSolver that no catalog knows. */
    public static VendorAnswer unknown(String code) {
        return of(new CapSolverException.Unknown(
                WireAnswer.builder().status(BAD_REQUEST).code(code).build()));
    }

    /** The same answer from a server that asks to wait. */
    public static VendorAnswer retryAfter(int seconds, VendorAnswer answer) {
        Map<String, List<String>> headers =
                Map.of("Content-Type", List.of("application/json"), "Retry-After", List.of(Integer.toString(seconds)));
        return new VendorAnswer(answer.status(), headers, answer.body());
    }

    /** What a vendor sends when all is well. */
    public static VendorAnswer success(Vendor<?> vendor) {
        String json = vendor.equals(Vendor.BAIDU_FACE)
                ? "{\"error_code\":0,\"error_msg\":\"SUCCESS\",\"result\":{\"face_num\":1}}"
                : "{\"errorId\":0,\"status\":\"ready\",\"solution\":{\"text\":\"7xm2\"}}";
        return new VendorAnswer(
                OK, Map.of("Content-Type", List.of("application/json")), json.getBytes(StandardCharsets.UTF_8));
    }
}
