package dev.errata.sample.vendors;

import dev.errata.sample.errors.CapMonsterException;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.ResourceBusyResource;
import dev.errata.sample.errors.GatewayException.ResourceMissingResource;
import java.util.Optional;

/** Converts the errors of CapMonster Cloud to those of the gateway. */
final class CapMonsterErrors {
    static final String VENDOR = "CapMonster";

    private static final int MIN_IMAGE_BYTES = 100;
    private static final int MAX_IMAGE_BYTES = 500_000;

    private CapMonsterErrors() {}

    /**
     * Returns the gateway's exception for a failure of CapMonster.
     *
     * @param failure the failure
     * @param call the call that failed
     * @return a new exception
     */
    static GatewayException toGateway(CapMonsterException failure, VendorCall call) {
        return failure instanceof CapMonsterException.Known known
                ? toGateway(known, call)
                : UnknownResponses.toGateway(VENDOR, failure.wire(), failure);
    }

    private static GatewayException toGateway(CapMonsterException.Known failure, VendorCall call) {
        return switch (failure.error()) {
            case KEY_INVALID -> new GatewayException.CredentialsRefused(VENDOR, call.account(), failure);
            case BALANCE_INSUFFICIENT -> new GatewayException.QuotaExhausted(VENDOR, failure);
            case IP_NOT_ALLOWED -> new GatewayException.PermissionMissing(VENDOR, failure);

            case RATE_LIMITED -> new GatewayException.RateLimited(VENDOR, failure);
            // The vendor requires an action, which the gateway's operator takes. The caller can only wait.
            case IP_BANNED, IP_BLOCKED -> BlockTime.blocked(VENDOR, BlockTime.minutes(failure), failure, call);

            // The vendor does not name the field of the additional token, only the object `task` that contains it.
            case TASK_MISSING, TOKEN_EXPIRED -> new GatewayException.RequestInvalid("task", failure);
            case CAPTCHA_TYPE_INVALID, TASK_NOT_SUPPORTED ->
                new GatewayException.TaskUnsupported(VENDOR, call.taskType(), failure);
            case CAPTCHA_ID_INVALID ->
                new GatewayException.ResourceMissing(VENDOR, ResourceMissingResource.TASK, call.taskId(), failure);
            case SITE_KEY_INVALID -> new GatewayException.RequestInvalid("websiteKey", failure);
            // No permission helps with a domain that the vendor does not support, so the request is not valid.
            case SITE_KEY_DOMAIN_INVALID, DOMAIN_NOT_ALLOWED ->
                new GatewayException.RequestInvalid("websiteURL", failure);
            case USER_AGENT_INVALID -> new GatewayException.RequestInvalid("userAgent", failure);

            case IMAGE_TOO_LARGE, IMAGE_TOO_SMALL ->
                new GatewayException.PictureSizeWrong(VENDOR, MIN_IMAGE_BYTES, MAX_IMAGE_BYTES, failure);

            case PROXY_MISSING, PROXY_CREDENTIALS_INVALID, PROXY_READ_TIMED_OUT, PROXY_UNREACHABLE, PROXY_BANNED ->
                new GatewayException.RequestInvalid("proxy", failure);

            case CAPTCHA_NOT_READY ->
                new GatewayException.ResourceBusy(VENDOR, ResourceBusyResource.TASK, call.taskId(), failure);
            // The vendor asks for a better picture, the gateway for a new captcha.
            case CAPTCHA_UNSOLVABLE, RECAPTCHA_TIMED_OUT -> new GatewayException.CaptchaUnsolved(VENDOR, failure);
            case NO_FREE_SERVER ->
                new GatewayException.VendorUnavailable(
                        VENDOR, Optional.of(failure.error().code()), failure);
        };
    }
}
