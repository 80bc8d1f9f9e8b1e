package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.errata.runtime.ProblemDetails;
import dev.errata.sample.errors.BaiduFaceError;
import dev.errata.sample.errors.BaiduFaceException;
import dev.errata.sample.errors.BaiduFaceException.VideoFaceQualityTooLowReason;
import dev.errata.sample.errors.CapSolverError;
import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.PictureUnusableReason;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Common uses of the generated exceptions. */
class GatewayExceptionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T14:30:00Z");

    @Test
    void throwWithTypedArguments() {
        assertThatThrownBy(() -> {
                    throw new GatewayException.AccessBlocked("CapSolver", 30, NOW);
                })
                .hasMessageContaining("The next attempt is possible in 30 minutes, at ");
    }

    @Test
    void throwWithACause() {
        IOException timeout = new IOException("connect timed out");

        assertThat(new GatewayException.VendorUnavailable("Baidu", Optional.empty(), timeout))
                .hasCause(timeout);
    }

    @Test
    void catchOneAndReadItsArguments() {
        try {
            throw new GatewayException.PictureUnusable("Baidu", PictureUnusableReason.BLURRED);
        } catch (GatewayException.PictureUnusable e) {
            assertThat(e.vendor()).isEqualTo("Baidu");
            assertThat(e.reason()).isEqualTo(PictureUnusableReason.BLURRED);
            assertThat(e.error()).isEqualTo(GatewayError.PICTURE_UNUSABLE);
        }
    }

    @Test
    void catchAGroup() {
        try {
            throw new GatewayException.RateLimited("Baidu");
        } catch (GatewayException.LimitsGroup e) {
            assertThat(e.isRetryable()).isTrue();
            assertThat(e.retryAfter()).contains(Duration.ofSeconds(2));
        }
    }

    @Test
    void messageInTheUsersLanguage() {
        GatewayException e = new GatewayException.TaskUnsupported("CapSolver", "HCaptchaTask");

        assertThat(e.message(Locale.forLanguageTag("de-AT")))
                .isEqualTo("Der Anbieter CapSolver bietet keine Aufgaben des Typs HCaptchaTask an.");
        assertThat(e.message(Locale.forLanguageTag("ru")))
                .isEqualTo("Поставщик CapSolver не выполняет задачи типа HCaptchaTask.");
    }

    @Test
    void sensitiveArgumentsAreNotLogged() {
        GatewayException e = new GatewayException.CredentialsRefused("CapSolver", "ops@gateway.example.com");

        assertThat(e.getMessage()).contains("***").doesNotContain("ops@");
        assertThat(e.logFields()).containsOnlyKeys("vendor");
        assertThat(e.message(Locale.ENGLISH)).contains("ops@gateway.example.com");
    }

    @Test
    void respondWithProblemDetails() {
        ProblemDetails problem = new GatewayException.AccessBlocked("CapSolver", 30, NOW).problem(Locale.GERMAN);

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.toMap())
                .containsEntry("type", "https://errors.example.com/gateway/2003")
                .containsEntry("title", "Zugang vorübergehend gesperrt");
        assertThat(problem.toJson()).contains("\"code\":\"2003\"");
    }

    @Test
    void ordinaryErrorsHaveNoStackTrace() {
        assertThat(new GatewayException.RateLimited("Baidu").getStackTrace()).isEmpty();
        assertThat(new GatewayException.AccessBlocked("Baidu", 10, NOW).getStackTrace())
                .isNotEmpty();
    }

    // The catalog may not know the error of a vendor's exception: `Known` has a constant, `Unknown` does not.

    @Test
    void catchAKnownErrorOfAVendor() {
        try {
            throw new CapSolverException.IpBanned(OptionalInt.of(10));
        } catch (CapSolverException.LimitsGroup e) {
            assertThat(e.error()).isEqualTo(CapSolverError.IP_BANNED);
        }
    }

    @Test
    void exceptionPerGroupHasAFactoryForEachError() {
        try {
            throw BaiduFaceException.H5Liveness.videoFaceQualityTooLow(VideoFaceQualityTooLowReason.BLUR);
        } catch (BaiduFaceException.H5Liveness e) {
            assertThat(e.error()).isEqualTo(BaiduFaceError.VIDEO_FACE_QUALITY_TOO_LOW);
            assertThat(e.argument("reason")).contains(VideoFaceQualityTooLowReason.BLUR);
            assertThat(e).hasMessage("The face in the video is blurred.");
        }
    }
}
