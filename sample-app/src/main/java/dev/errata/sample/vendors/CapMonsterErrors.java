package dev.errata.sample.vendors;

import dev.errata.sample.errors.CapMonsterException;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.ResourceBusyResource;
import dev.errata.sample.errors.GatewayException.ResourceMissingResource;
import java.util.Optional;

/** What each error of CapMonster Cloud means for a caller of the gateway. */
final class CapMonsterErrors {
    static final String VENDOR = "CapMonster";

    private static final int SMALLEST_IMAGE = 100;
    private static final int LARGEST_IMAGE = 500_000;

    private CapMonsterErrors() {}

    /**
     * The gateway's answer to a failure of CapMonster.
     *
     * @param failure what CapMonster said
     * @param call what CapMonster had been asked
     * @return a new exception, to be thrown by the caller of this method
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
            // The vendor wants the cause removed, which our operator does; our caller can only wait.
            case IP_BANNED, IP_BLOCKED -> BlockTime.blocked(VENDOR, BlockTime.minutes(failure), failure, call);

            // The vendor does not name the field of the additional token, only that it is in the object `task`.
            case TASK_MISSING, TOKEN_EXPIRED -> new GatewayException.RequestInvalid("task", failure);
            case CAPTCHA_TYPE_INVALID, TASK_NOT_SUPPORTED ->
                new GatewayException.TaskUnsupported(VENDOR, call.taskType(), failure);
            case CAPTCHA_ID_INVALID ->
                new GatewayException.ResourceMissing(VENDOR, ResourceMissingResource.TASK, call.taskId(), failure);
            case SITE_KEY_INVALID -> new GatewayException.RequestInvalid("websiteKey", failure);
            // No permission would help with a domain that the vendor does not serve: the caller has to drop it.
            case SITE_KEY_DOMAIN_INVALID, DOMAIN_NOT_ALLOWED ->
                new GatewayException.RequestInvalid("websiteURL", failure);
            case USER_AGENT_INVALID -> new GatewayException.RequestInvalid("userAgent", failure);

            case IMAGE_TOO_LARGE, IMAGE_TOO_SMALL ->
                new GatewayException.PictureSizeWrong(VENDOR, SMALLEST_IMAGE, LARGEST_IMAGE, failure);

            case PROXY_MISSING, PROXY_CREDENTIALS_INVALID, PROXY_READ_TIMED_OUT, PROXY_UNREACHABLE, PROXY_BANNED ->
                new GatewayException.RequestInvalid("proxy", failure);

            case CAPTCHA_NOT_READY ->
                new GatewayException.ResourceBusy(VENDOR, ResourceBusyResource.TASK, call.taskId(), failure);
            // Where the vendor asks for a better picture, the gateway asks for a fresh captcha.
            case CAPTCHA_UNSOLVABLE, RECAPTCHA_TIMED_OUT -> new GatewayException.CaptchaUnsolved(VENDOR, failure);
            case NO_FREE_SERVER ->
                new GatewayException.VendorUnavailable(
                        VENDOR, Optional.of(failure.error().code()), failure);
        };
    }
}
