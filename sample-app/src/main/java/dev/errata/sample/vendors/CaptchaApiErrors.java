package dev.errata.sample.vendors;

import dev.errata.sample.errors.CaptchaApiException;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.ResourceMissingResource;
import java.util.Optional;

/** What each error of the API called CaptchaApi here means for a caller of the gateway. */
final class CaptchaApiErrors {
    static final String VENDOR = "CaptchaApi";

    private CaptchaApiErrors() {}

    /**
     * The gateway's answer to a failure of the captcha API.
     *
     * @param failure what the captcha API said
     * @param call what the captcha API had been asked
     * @return a new exception, to be thrown by the caller of this method
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

            // The vendor lets us try these again free of charge. Our caller had better look at the field first.
            case SITE_KEY_INVALID -> new GatewayException.RequestInvalid("websiteKey", failure);
            case SITE_URL_INVALID -> new GatewayException.RequestInvalid("websiteURL", failure);

            case SERVICE_UNAVAILABLE, INTERNAL_ERROR, NO_FREE_SERVER ->
                new GatewayException.VendorUnavailable(
                        VENDOR, Optional.of(failure.error().code()), failure);
        };
    }

    // Both stand in the vendor's text, from which the decoder has taken them. With another wording they are missing.

    private static String wrongField(CaptchaApiException failure) {
        return failure instanceof CaptchaApiException.FieldInvalid invalid
                ? invalid.field().orElse("body")
                : "body";
    }

    private static int blockedMinutes(CaptchaApiException failure) {
        int said = failure instanceof CaptchaApiException.IpBanned banned
                ? banned.minutes().orElse(0)
                : 0;
        return said > 0 ? said : BlockTime.minutes(failure);
    }
}
