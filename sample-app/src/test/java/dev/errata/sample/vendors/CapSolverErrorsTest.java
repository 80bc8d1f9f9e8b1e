package dev.errata.sample.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.sample.errors.CapSolverError;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapSolverErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "KEY_INVALID, CREDENTIALS_REFUSED",
        "BALANCE_INSUFFICIENT, QUOTA_EXHAUSTED",
        "SETTLEMENT_FAILED, QUOTA_EXHAUSTED",
        "RATE_LIMITED, RATE_LIMITED",
        "IP_BANNED, ACCESS_BLOCKED",
        "KEY_BLOCKED, ACCESS_BLOCKED",
        "REQUEST_INVALID, REQUEST_INVALID",
        "TASK_DATA_INVALID, REQUEST_INVALID",
        "TASK_ID_INVALID, RESOURCE_MISSING",
        "TASK_NOT_SUPPORTED, TASK_UNSUPPORTED",
        "QUESTION_ID_INVALID, TASK_UNSUPPORTED",
        "IMAGE_INVALID, PICTURE_UNUSABLE",
        "IMAGE_UNREADABLE, PICTURE_UNUSABLE",
        "SERVICE_UNAVAILABLE, VENDOR_UNAVAILABLE",
        "TASK_TIMED_OUT, CAPTCHA_TIMED_OUT",
        "CAPTCHA_UNSOLVABLE, CAPTCHA_UNSOLVED",
        "PROXY_BANNED, REQUEST_INVALID"
    })
    void errorBecomesOneOfTheGateway(CapSolverError error, GatewayError expected) {
        assertThat(toGateway(error).error()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void retryableErrorsOfTheVendorAreRetryableAtTheGateway(CapSolverError error) {
        assertThat(toGateway(error).isRetryable()).isEqualTo(error.retry().isRetryable());
    }

    @ParameterizedTest
    @CsvSource({"IP_BANNED, 30", "KEY_BLOCKED, 5"})
    void theCatalogSpecifiesTheDurationOfABlock(CapSolverError error, int minutes) {
        GatewayException.AccessBlocked blocked = (GatewayException.AccessBlocked) toGateway(error);

        assertThat(blocked.minutes()).isEqualTo(minutes);
        assertThat(blocked.until()).isEqualTo(Responses.NOW.plus(Duration.ofMinutes(minutes)));
    }

    // The page contradicts itself: 10 minutes in the message, 30 in the explanation.
    @Test
    void theLongerOfTwoTimesCounts() {
        Optional<String> text = Optional.of("Your IP has been blocked for 10 minutes");
        GatewayException.AccessBlocked blocked =
                (GatewayException.AccessBlocked) Responses.explained(Vendor.CAPSOLVER, CapSolverError.IP_BANNED, text);

        assertThat(blocked.minutes()).isEqualTo(30);
        assertThat(blocked.getCause()).hasMessage("CapSolver has blocked the caller's IP address for 10 minutes.");
    }

    @ParameterizedTest
    @CsvSource({"REQUEST_INVALID, body", "TASK_DATA_INVALID, task", "PROXY_BANNED, proxy"})
    void wrongFieldIsNamed(CapSolverError error, String field) {
        GatewayException.RequestInvalid invalid = (GatewayException.RequestInvalid) toGateway(error);

        assertThat(invalid.field()).isEqualTo(field);
    }

    @Test
    void theTaskIsNamed() {
        assertThat(toGateway(CapSolverError.TASK_ID_INVALID).argument("id")).contains("61138bb6");
        assertThat(toGateway(CapSolverError.TASK_NOT_SUPPORTED).argument("taskType"))
                .contains("HCaptchaTask");
        assertThat(toGateway(CapSolverError.SERVICE_UNAVAILABLE).argument("vendorCode"))
                .contains("ERROR_SERVICE_UNAVALIABLE");
    }

    private static GatewayException toGateway(CapSolverError error) {
        return Responses.explained(Vendor.CAPSOLVER, error, Optional.empty());
    }
}
