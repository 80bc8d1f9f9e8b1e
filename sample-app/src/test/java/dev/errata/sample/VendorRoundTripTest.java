package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.Decoded;
import dev.errata.runtime.ErrorCode;
import dev.errata.sample.errors.BaiduFaceError;
import dev.errata.sample.errors.BaiduFaceException;
import dev.errata.sample.errors.BaiduFaceWire;
import dev.errata.sample.errors.CapMonsterError;
import dev.errata.sample.errors.CapMonsterException;
import dev.errata.sample.errors.CapMonsterWire;
import dev.errata.sample.errors.CapSolverError;
import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.CapSolverWire;
import dev.errata.sample.errors.CaptchaApiError;
import dev.errata.sample.errors.CaptchaApiException;
import dev.errata.sample.errors.CaptchaApiWire;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every code of every vendor is decoded to its error, and every encoded error to the same error. */
class VendorRoundTripTest {
    private static final String CAPTCHA = "{\"errorId\":1,\"errorCode\":\"CODE\",\"errorDescription\":\"TEXT\"}";

    @Test
    void capSolver() {
        for (CapSolverError error : CapSolverError.values()) {
            CapSolverException came = decoded(CapSolverWire::decode, CAPTCHA, error, "any");
            CapSolverException again =
                    CapSolverWire.decode(CapSolverWire.encode(came)).failure().orElseThrow();
            assertThat(((CapSolverException.Known) came).error()).isEqualTo(error);
            assertSame(again, came);
        }
    }

    @Test
    void capMonster() {
        for (CapMonsterError error : CapMonsterError.values()) {
            CapMonsterException came = decoded(CapMonsterWire::decode, CAPTCHA, error, "any");
            CapMonsterException again = CapMonsterWire.decode(CapMonsterWire.encodeJson(came))
                    .failure()
                    .orElseThrow();
            assertThat(((CapMonsterException.Known) came).error()).isEqualTo(error);
            assertSame(again, came);
        }
    }

    @Test
    void captchaApi() {
        String text = "Please check the field: websiteURL";
        for (CaptchaApiError error : CaptchaApiError.values()) {
            CaptchaApiException came = decoded(CaptchaApiWire::decode, CAPTCHA, error, text);
            CaptchaApiException again =
                    CaptchaApiWire.decode(CaptchaApiWire.encode(came)).failure().orElseThrow();
            assertThat(((CaptchaApiException.Known) came).error()).isEqualTo(error);
            assertSame(again, came);
        }
    }

    @Test
    void baiduFace() {
        String body = "{\"error_code\":CODE,\"error_msg\":\"TEXT\",\"log_id\":1}";
        for (BaiduFaceError error : BaiduFaceError.values()) {
            boolean isTwin = error == BaiduFaceError.POLICE_SERVICE_UNREACHABLE;
            String text = isTwin ? "network not available" : "blur";
            BaiduFaceException came = decoded(BaiduFaceWire::decode, body, error, text);
            BaiduFaceException again = BaiduFaceWire.decode(BaiduFaceWire.encodeJson(came))
                    .failure()
                    .orElseThrow();
            assertThat(((BaiduFaceException.Known) came).error()).isEqualTo(error);
            assertSame(again, came);
        }
    }

    @Test
    void aSuccessIsNotAFailure() {
        assertThat(CapSolverWire.decode("{\"errorId\":0,\"taskId\":\"t\"}").failure())
                .isEmpty();
        assertThat(CaptchaApiWire.decode("{\"errorId\":0,\"taskId\":\"t\"}").failure())
                .isEmpty();
        assertThat(BaiduFaceWire.decode("{\"error_code\":0,\"result\":{}}").failure())
                .isEmpty();
        assertThat(BaiduFaceWire.decode("{\"result\":{}}").failure()).isEmpty();
    }

    @Test
    void theFieldIsReadFromTheVendorsText() {
        CaptchaApiException came = CaptchaApiWire.decode(
                        400,
                        Map.of("Retry-After", List.of("3")),
                        CAPTCHA.replace("CODE", CaptchaApiError.FIELD_INVALID.code())
                                .replace("TEXT", "Please check the field: websiteURL"))
                .failure()
                .orElseThrow();
        assertThat(((CaptchaApiException.FieldInvalid) came).field()).contains("websiteURL");
    }

    private static <E extends CatalogException> E decoded(
            Function<String, Decoded<E>> decode, String body, ErrorCode error, String text) {
        String json = body.replace("CODE", error.code()).replace("TEXT", text);
        return decode.apply(json).failure().orElseThrow();
    }

    private static void assertSame(CatalogException again, CatalogException came) {
        assertThat(again).hasSameClassAs(came);
        assertThat(again.logFields()).isEqualTo(came.logFields());
        assertThat(again.getMessage()).isEqualTo(came.getMessage());
    }
}
