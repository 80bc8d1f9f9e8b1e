package dev.errata.sample;

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
    private static final VendorCall CALL = new VendorCall("ops@gateway.example.com", "HCaptchaTask", "61138bb6");

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
    void whatMayBeTriedAgainAtTheVendorMayBeTriedAgainAtTheGateway(CaptchaApiError error) {
        assertThat(toGateway(error).isRetryable()).isEqualTo(error.retry().isRetryable());
    }

    @ParameterizedTest
    @EnumSource(names = {"SITE_KEY_INVALID", "SITE_URL_INVALID"})
    void whatTheVendorRepeatsForFreeIsCorrectedAtTheGateway(CaptchaApiError error) {
        assertThat(error.retry().isRetryable()).isTrue();
        assertThat(toGateway(error).isRetryable()).isFalse();
    }

    @Test
    void blockLastsAsLongAsTheCatalogSays() {
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
    void fieldOfTheVendorsTextIsTheGatewaysToo() {
        GatewayException becomes =
                CaptchaApiErrors.toGateway(CaptchaApiError.FIELD_INVALID, Optional.of("websiteURL"), CALL);

        assertThat(becomes.argument("field")).contains("websiteURL");
    }

    @Test
    void fieldStandsBehindTheVendorsWords() {
        assertThat(CaptchaApiErrors.field("Please check the field: websiteURL")).contains("websiteURL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "websiteURL", "Please check the field: ", "internal server error"})
    void otherTextNamesNoField(String message) {
        assertThat(CaptchaApiErrors.field(message)).isEmpty();
    }

    @Test
    void whatWasAskedForIsNamed() {
        assertThat(toGateway(CaptchaApiError.TASK_ID_INVALID).argument("resource"))
                .contains("task 61138bb6");
        assertThat(toGateway(CaptchaApiError.TASK_NOT_SUPPORTED).argument("taskType"))
                .contains("HCaptchaTask");
        assertThat(toGateway(CaptchaApiError.SERVICE_UNAVAILABLE).argument("vendorCode"))
                .contains("ERROR_SERVICE_UNAVALIABLE");
    }

    private static GatewayException toGateway(CaptchaApiError error) {
        return CaptchaApiErrors.toGateway(error, Optional.empty(), CALL);
    }
}
