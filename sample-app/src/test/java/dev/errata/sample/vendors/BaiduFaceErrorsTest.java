package dev.errata.sample.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.sample.errors.BaiduFaceError;
import dev.errata.sample.errors.BaiduFaceException;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.PictureUnusableReason;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BaiduFaceErrorsTest {
    /** The catalog's messages contain the field in brackets: "The ID of the user (uid) is malformed." */
    private static final Pattern FIELD = Pattern.compile("\\(([a-z_]+)\\) (is|are) malformed");

    @ParameterizedTest
    @EnumSource
    void errorBecomesOneOfTheGateway(BaiduFaceError error) {
        assertThat(toGateway(error)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void retryableErrorsOfTheVendorAreRetryableAtTheGateway(BaiduFaceError error) {
        assertThat(toGateway(error).isRetryable()).isEqualTo(error.retry().isRetryable());
    }

    @ParameterizedTest
    @EnumSource
    void failuresOfTheVendorAreServerErrors(BaiduFaceError error) {
        boolean vendorFailed = error.status() >= 500;

        assertThat(toGateway(error).error() == GatewayError.VENDOR_UNAVAILABLE).isEqualTo(vendorFailed);
    }

    @ParameterizedTest
    @EnumSource
    void theWrongFieldIsThatOfTheCatalogsMessage(BaiduFaceError error) {
        String message = error.texts().message(new Object[error.parameters().size()], Locale.ENGLISH);
        Matcher field = FIELD.matcher(message);
        if (field.find()) {
            assertThat(toGateway(error))
                    .isInstanceOfSatisfying(
                            GatewayException.RequestInvalid.class,
                            invalid -> assertThat(invalid.field()).isEqualTo(field.group(1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CLUSTER_LIMIT_REACHED, RATE_LIMITED",
        "API_PERMISSION_MISSING, PERMISSION_MISSING",
        "DAILY_QUOTA_EXCEEDED, QUOTA_EXHAUSTED",
        "QPS_LIMIT_EXCEEDED, RATE_LIMITED",
        "TOTAL_QUOTA_EXCEEDED, QUOTA_EXHAUSTED",
        "ACCESS_TOKEN_EXPIRED, CREDENTIALS_REFUSED",
        "USER_NOT_FOUND, RESOURCE_MISSING",
        "SESSION_EXPIRED, RESOURCE_MISSING",
        "VERIFY_TOKEN_INVALID, RESOURCE_MISSING",
        "VERIFICATION_RESULT_EXPIRED, RESOURCE_MISSING",
        "USER_FACE_LIMIT_EXCEEDED, FACE_LIMIT_REACHED",
        "FACE_ALREADY_EXISTS, RESOURCE_CONFLICT",
        "GROUP_CLEANUP_IN_PROGRESS, RESOURCE_BUSY",
        "VERIFICATION_IN_PROGRESS, RESOURCE_BUSY",
        "FACE_NOT_LIVE, FACE_CHECK_FAILED",
        "ID_NUMBER_NAME_MISMATCH, PERSON_NOT_VERIFIED",
        "CHIN_COVERED, PICTURE_UNUSABLE"
    })
    void errorsAreConverted(BaiduFaceError error, GatewayError expected) {
        assertThat(toGateway(error).error()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "illumiantion, BADLY_LIT",
        "illumination, BADLY_LIT",
        "angle, TURNED",
        "blur, BLURRED",
        "occlusion, COVERED",
        "too large, WRONG_SIZE",
        "something new, LOW_QUALITY"
    })
    void theProblemOfTheVideoIsReadFromTheVendorsText(String text, PictureUnusableReason reason) {
        GatewayException becomes =
                Responses.explained(Vendor.BAIDU_FACE, BaiduFaceError.VIDEO_FACE_QUALITY_TOO_LOW, Optional.of(text));

        assertThat(becomes.argument("reason")).contains(reason);
    }

    @Test
    void theTextIsOptional() {
        assertThat(toGateway(BaiduFaceError.VIDEO_FACE_QUALITY_TOO_LOW).argument("reason"))
                .contains(PictureUnusableReason.LOW_QUALITY);
    }

    private static GatewayException toGateway(BaiduFaceError error) {
        return Responses.explained(Vendor.BAIDU_FACE, error, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"system busy, POLICE_SERVICE_BUSY", "network not available, POLICE_SERVICE_UNREACHABLE"})
    void theTextDistinguishesErrorsWithTheSameCode(String text, BaiduFaceError error) {
        BaiduFaceException failure = Vendor.BAIDU_FACE
                .failure(VendorResponse.of(200, "{\"error_code\": 222361, \"error_msg\": \"" + text + "\"}"))
                .orElseThrow();

        assertThat(failure)
                .isInstanceOfSatisfying(
                        BaiduFaceException.Known.class,
                        known -> assertThat(known.error()).isEqualTo(error));
    }
}
