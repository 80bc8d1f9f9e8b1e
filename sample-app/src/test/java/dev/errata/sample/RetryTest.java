package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.sample.errors.BaiduFaceException;
import dev.errata.sample.errors.CapMonsterException;
import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.CaptchaApiException;
import dev.errata.sample.stub.VendorResponses;
import dev.errata.sample.vendors.Vendor;
import dev.errata.sample.vendors.VendorResponse;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the gateway calls a vendor that fails. */
class RetryTest {
    private static final VendorResponse SLOW_DOWN = VendorResponses.of(new CapSolverException.RateLimited());

    private Running app;

    @BeforeEach
    void start() {
        app = new Running();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void twoTemporaryFailuresAndASuccess() {
        app.vendors.script(Vendor.CAPSOLVER, SLOW_DOWN, VendorResponses.retryAfter(4, SLOW_DOWN));

        HttpResponse<String> reply = app.post("calls/capsolver", "{}");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("solution");
        // The first wait is the default, as neither the response nor the catalog specifies one; the second is the
        // vendor's.
        assertThat(app.waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(4));
        assertThat(app.get("counts").body()).isEqualTo("{\"PASSED_THROUGH\":1}");
    }

    @Test
    void theWaitOfTheCatalogIsUsed() {
        app.vendors.script(Vendor.CAPMONSTER, VendorResponses.of(new CapMonsterException.CaptchaNotReady()));
        app.vendors.script(Vendor.BAIDU_FACE, VendorResponses.of(BaiduFaceException.Access.qpsLimitExceeded()));

        assertThat(app.post("calls/capmonster", "{}").statusCode()).isEqualTo(200);
        assertThat(app.post("calls/baidu-face", "{}").statusCode()).isEqualTo(200);
        assertThat(app.waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(1));
    }

    @Test
    void theThirdFailureIsReported() {
        app.vendors.script(Vendor.CAPSOLVER, SLOW_DOWN, SLOW_DOWN, VendorResponses.retryAfter(9, SLOW_DOWN), SLOW_DOWN);

        HttpResponse<String> reply = app.post("calls/capsolver", "{}");

        assertThat(reply.statusCode()).isEqualTo(429);
        assertThat(reply.headers().firstValue("Retry-After")).contains("9");
        assertThat(app.waits).hasSize(2);
    }

    @Test
    void aLongWaitIsReported() {
        app.vendors.script(Vendor.CAPSOLVER, VendorResponses.of(new CapSolverException.IpBanned(OptionalInt.of(10))));

        HttpResponse<String> reply = app.post("calls/capsolver", "{}");

        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(reply.headers().firstValue("Retry-After")).contains("1800");
        assertThat(app.waits).isEmpty();
    }

    @Test
    void permanentErrorsAreNotRetried() {
        app.vendors.script(Vendor.CAPSOLVER, VendorResponses.of(new CapSolverException.KeyInvalid()));

        assertThat(app.post("calls/capsolver", "{}").statusCode()).isEqualTo(502);
        assertThat(app.waits).isEmpty();
    }

    @Test
    void aCallThatMayHaveHadAnEffectIsOnlyRetriedIfIdempotent() {
        VendorResponse fault = VendorResponses.of(new CaptchaApiException.InternalFault());
        app.vendors.script(Vendor.CAPTCHA_API, fault, fault);

        assertThat(app.post("calls/captcha-api", "{}").statusCode()).isEqualTo(503);
        assertThat(app.waits).isEmpty();
        assertThat(app.post("calls/captcha-api", "{}", "Idempotency-Key", "4711")
                        .statusCode())
                .isEqualTo(200);
        assertThat(app.waits).hasSize(1);
    }

    @Test
    void anEndlessResponseIsNotRead() {
        app.vendors.script(Vendor.CAPSOLVER, VendorResponse.of(200, "{}".repeat(1024 * 1024)));

        HttpResponse<String> reply = app.post("calls/capsolver", "{}");

        assertThat(reply.statusCode()).isEqualTo(502);
        assertThat(reply.body()).contains("\"vendorCode\":\"HTTP 200\"");
    }

    @Test
    void anUnreachableVendorIsUnavailable() {
        try (Running nowhere = new Running(null, vendor -> URI.create("http://localhost:" + closedPort()))) {
            HttpResponse<String> reply = nowhere.post("calls/capsolver", "{}");

            assertThat(reply.statusCode()).isEqualTo(503);
            assertThat(reply.body()).contains("\"code\":\"9001\"");
            assertThat(reply.headers().firstValue("Retry-After")).contains("5");
        }
    }

    /** The port of a stub that has stopped. */
    private int closedPort() {
        app.vendors.close();
        return app.vendors.address(Vendor.CAPSOLVER).getPort();
    }
}
