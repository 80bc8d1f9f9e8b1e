package dev.errata.sample.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.sample.errors.CaptchaApiError;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptchaApiErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "KEY_INVALID, CREDENTIALS_REFUSED",
        "KEY_BANNED, CREDENTIALS_REFUSED",
        "BALANCE_INSUFFICIENT, QUOTA_EXHAUSTED",
        "IP_BANNED, ACCESS_BLOCKED",
        "FIELD_INVALID, REQUEST_INVALID",
        "TASK_ID_INVALID, RESOURCE_MISSING",
        "TASK_NOT_SUPPORTED, TASK_UNSUPPORTED",
        "SITE_KEY_INVALID, REQUEST_INVALID",
        "SITE_URL_INVALID, REQUEST_INVALID",
        "SERVICE_UNAVAILABLE, VENDOR_UNAVAILABLE",
        "INTERNAL_ERROR, VENDOR_UNAVAILABLE",
        "NO_FREE_SERVER, VENDOR_UNAVAILABLE"
    })
    void errorBecomesOneOfTheGateway(CaptchaApiError error, GatewayError expected) {
        assertThat(toGateway(error).error()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SITE_KEY_INVALID", "SITE_URL_INVALID"})
    void retryableErrorsOfTheVendorAreRetryableAtTheGateway(CaptchaApiError error) {
        assertThat(toGateway(error).isRetryable()).isEqualTo(error.retry().isRetryable());
    }

    @ParameterizedTest
    @EnumSource(names = {"SITE_KEY_INVALID", "SITE_URL_INVALID"})
    void freeRetriesOfTheVendorAreInvalidRequestsAtTheGateway(CaptchaApiError error) {
        assertThat(error.retry().isRetryable()).isTrue();
        assertThat(toGateway(error).isRetryable()).isFalse();
    }

    @Test
    void theCatalogSpecifiesTheDurationOfABlock() {
        GatewayException.AccessBlocked blocked = (GatewayException.AccessBlocked) toGateway(CaptchaApiError.IP_BANNED);

        assertThat(blocked.minutes()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"FIELD_INVALID, body", "SITE_KEY_INVALID, websiteKey", "SITE_URL_INVALID, websiteURL"})
    void wrongFieldIsNamed(CaptchaApiError error, String field) {
        GatewayException.RequestInvalid invalid = (GatewayException.RequestInvalid) toGateway(error);

        assertThat(invalid.field()).isEqualTo(field);
    }

    @Test
    void theFieldIsReadFromTheVendorsText() {
        assertThat(withText(CaptchaApiError.FIELD_INVALID, "Please check the field: websiteURL")
                        .argument("field"))
                .contains("websiteURL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "websiteURL", "Please check the field: ", "internal server error"})
    void anotherTextHasNoField(String text) {
        assertThat(withText(CaptchaApiError.FIELD_INVALID, text).argument("field"))
                .contains("body");
    }

    @ParameterizedTest
    @CsvSource({
        "Your IP has been blocked for 25 minutes, 25",
        "Your IP has been blocked for -25 minutes, 10",
        "Your IP has been blocked for a while, 10",
        "Your IP has been blocked for 99999999999 minutes, 10"
    })
    void theDurationOfABlockIsReadFromTheTextOrTheCatalog(String text, int minutes) {
        assertThat(withText(CaptchaApiError.IP_BANNED, text).argument("minutes"))
                .contains(minutes);
    }

    @Test
    void theTaskIsNamed() {
        assertThat(toGateway(CaptchaApiError.TASK_ID_INVALID).argument("id")).contains("61138bb6");
        assertThat(toGateway(CaptchaApiError.TASK_NOT_SUPPORTED).argument("taskType"))
                .contains("HCaptchaTask");
        assertThat(toGateway(CaptchaApiError.SERVICE_UNAVAILABLE).argument("vendorCode"))
                .contains("ERROR_SERVICE_UNAVALIABLE");
    }

    private static GatewayException toGateway(CaptchaApiError error) {
        return Responses.explained(Vendor.CAPTCHA_API, error, Optional.empty());
    }

    private static GatewayException withText(CaptchaApiError error, String text) {
        return Responses.explained(Vendor.CAPTCHA_API, error, Optional.of(text));
    }
}
