package dev.errata.sample.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.sample.errors.CapMonsterError;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapMonsterErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "KEY_INVALID, CREDENTIALS_REFUSED",
        "BALANCE_INSUFFICIENT, QUOTA_EXHAUSTED",
        "IP_NOT_ALLOWED, PERMISSION_MISSING",
        "RATE_LIMITED, RATE_LIMITED",
        "IP_BANNED, ACCESS_BLOCKED",
        "IP_BLOCKED, ACCESS_BLOCKED",
        "TASK_MISSING, REQUEST_INVALID",
        "CAPTCHA_TYPE_INVALID, TASK_UNSUPPORTED",
        "TASK_NOT_SUPPORTED, TASK_UNSUPPORTED",
        "CAPTCHA_ID_INVALID, RESOURCE_MISSING",
        "SITE_KEY_INVALID, REQUEST_INVALID",
        "SITE_KEY_DOMAIN_INVALID, REQUEST_INVALID",
        "DOMAIN_NOT_ALLOWED, REQUEST_INVALID",
        "TOKEN_EXPIRED, REQUEST_INVALID",
        "USER_AGENT_INVALID, REQUEST_INVALID",
        "IMAGE_TOO_LARGE, PICTURE_SIZE_WRONG",
        "IMAGE_TOO_SMALL, PICTURE_SIZE_WRONG",
        "PROXY_MISSING, REQUEST_INVALID",
        "PROXY_CREDENTIALS_INVALID, REQUEST_INVALID",
        "PROXY_READ_TIMED_OUT, REQUEST_INVALID",
        "PROXY_UNREACHABLE, REQUEST_INVALID",
        "PROXY_BANNED, REQUEST_INVALID",
        "CAPTCHA_NOT_READY, RESOURCE_BUSY",
        "CAPTCHA_UNSOLVABLE, CAPTCHA_UNSOLVED",
        "RECAPTCHA_TIMED_OUT, CAPTCHA_UNSOLVED",
        "NO_FREE_SERVER, VENDOR_UNAVAILABLE"
    })
    void errorBecomesOneOfTheGateway(CapMonsterError error, GatewayError expected) {
        assertThat(toGateway(error).error()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IP_BANNED", "IP_BLOCKED", "CAPTCHA_UNSOLVABLE"})
    void retryableErrorsOfTheVendorAreRetryableAtTheGateway(CapMonsterError error) {
        assertThat(toGateway(error).isRetryable()).isEqualTo(error.retry().isRetryable());
    }

    // The gateway's operator ends a block, and a new captcha may be solvable, so the caller can retry.
    @ParameterizedTest
    @EnumSource(names = {"IP_BANNED", "IP_BLOCKED", "CAPTCHA_UNSOLVABLE"})
    void theseErrorsAreRetryableOnlyAtTheGateway(CapMonsterError error) {
        assertThat(error.retry().isRetryable()).isFalse();
        assertThat(toGateway(error).isRetryable()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"IP_BANNED", "IP_BLOCKED"})
    void theDefaultDurationOfABlockIsUsed(CapMonsterError error) {
        GatewayException.AccessBlocked blocked = (GatewayException.AccessBlocked) toGateway(error);

        assertThat(error.retry().after()).isEmpty();
        assertThat(blocked.minutes()).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(names = {"RATE_LIMITED", "CAPTCHA_NOT_READY"})
    void theWaitIsTheVendors(CapMonsterError error) {
        assertThat(toGateway(error).retryAfter())
                .isPresent()
                .isEqualTo(error.retry().after());
    }

    @ParameterizedTest
    @CsvSource({
        "TASK_MISSING, task",
        "TOKEN_EXPIRED, task",
        "SITE_KEY_INVALID, websiteKey",
        "SITE_KEY_DOMAIN_INVALID, websiteURL",
        "DOMAIN_NOT_ALLOWED, websiteURL",
        "USER_AGENT_INVALID, userAgent",
        "PROXY_MISSING, proxy",
        "PROXY_CREDENTIALS_INVALID, proxy",
        "PROXY_READ_TIMED_OUT, proxy",
        "PROXY_UNREACHABLE, proxy",
        "PROXY_BANNED, proxy"
    })
    void wrongFieldIsNamed(CapMonsterError error, String field) {
        GatewayException.RequestInvalid invalid = (GatewayException.RequestInvalid) toGateway(error);

        assertThat(invalid.field()).isEqualTo(field);
    }

    @Test
    void theTaskIsNamed() {
        assertThat(toGateway(CapMonsterError.CAPTCHA_ID_INVALID).argument("id")).contains("61138bb6");
        assertThat(toGateway(CapMonsterError.CAPTCHA_NOT_READY).argument("id")).contains("61138bb6");
        assertThat(toGateway(CapMonsterError.TASK_NOT_SUPPORTED).argument("taskType"))
                .contains("HCaptchaTask");
        assertThat(toGateway(CapMonsterError.NO_FREE_SERVER).argument("vendorCode"))
                .contains("ERROR_NO_SLOT_AVAILABLE");
    }

    private static GatewayException toGateway(CapMonsterError error) {
        return Responses.explained(Vendor.CAPMONSTER, error, Optional.empty());
    }
}
