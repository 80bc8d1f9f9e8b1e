package dev.errata.sample.vendors;

import dev.errata.sample.errors.CaptchaApiException;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.ResourceMissingResource;
import java.util.Optional;

/** Converts the errors of the API that is called CaptchaApi here to those of the gateway. */
final class CaptchaApiErrors {
    static final String VENDOR = "CaptchaApi";

    private CaptchaApiErrors() {}

    /**
     * Returns the gateway's exception for a failure of CaptchaApi.
     *
     * @param failure the failure
     * @param call the call that failed
     * @return a new exception
     */
    static GatewayException toGateway(CaptchaApiException failure, VendorCall call) {
        return failure instanceof CaptchaApiException.Known known
                ? toGateway(known, call)
                : UnknownResponses.toGateway(VENDOR, failure.wire(), failure);
    }

    private static GatewayException toGateway(CaptchaApiException.Known failure, VendorCall call) {
        return switch (failure.error()) {
            case KEY_INVALID, KEY_BANNED -> new GatewayException.CredentialsRefused(VENDOR, call.account(), failure);
            case BALANCE_INSUFFICIENT -> new GatewayException.QuotaExhausted(VENDOR, failure);
            case IP_BANNED -> BlockTime.blocked(VENDOR, blockedMinutes(failure), failure, call);

            case FIELD_INVALID -> new GatewayException.RequestInvalid(wrongField(failure), failure);
            case TASK_ID_INVALID ->
                new GatewayException.ResourceMissing(VENDOR, ResourceMissingResource.TASK, call.taskId(), failure);
            case TASK_NOT_SUPPORTED -> new GatewayException.TaskUnsupported(VENDOR, call.taskType(), failure);

            // The vendor allows a free retry, but the caller should check the field first.
            case SITE_KEY_INVALID -> new GatewayException.RequestInvalid("websiteKey", failure);
            case SITE_URL_INVALID -> new GatewayException.RequestInvalid("websiteURL", failure);

            case SERVICE_UNAVAILABLE, INTERNAL_ERROR, NO_FREE_SERVER ->
                new GatewayException.VendorUnavailable(
                        VENDOR, Optional.of(failure.error().code()), failure);
        };
    }

    // The decoder reads both from the vendor's text. If the vendor changes the text, they are missing.

    private static String wrongField(CaptchaApiException failure) {
        return failure instanceof CaptchaApiException.FieldInvalid invalid
                ? invalid.field().orElse("body")
                : "body";
    }

    private static int blockedMinutes(CaptchaApiException failure) {
        int minutes = failure instanceof CaptchaApiException.IpBanned banned
                ? banned.minutes().orElse(0)
                : 0;
        return minutes > 0 ? minutes : BlockTime.minutes(failure);
    }
}
