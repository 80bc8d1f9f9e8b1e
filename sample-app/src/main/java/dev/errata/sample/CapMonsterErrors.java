package dev.errata.sample;

import dev.errata.sample.errors.CapMonsterError;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.PictureUnusableReason;
import java.util.Optional;

/** What each error of CapMonster Cloud means for a caller of the gateway. */
final class CapMonsterErrors {
    private static final String VENDOR = "CapMonster";

    /** How many minutes the gateway stays away: the vendor does not say for how long it blocks. */
    private static final int OWN_CHOICE = 10;

    private CapMonsterErrors() {}

    /**
     * The gateway's answer to an error of CapMonster.
     *
     * @param error what CapMonster said
     * @param call what CapMonster had been asked
     * @return a new exception, to be thrown by the caller of this method
     */
    static GatewayException toGateway(CapMonsterError error, VendorCall call) {
        return switch (error) {
            case KEY_INVALID -> new GatewayException.CredentialsRefused(VENDOR, call.account());
            case BALANCE_INSUFFICIENT -> new GatewayException.QuotaExhausted(VENDOR);
            case IP_NOT_ALLOWED -> new GatewayException.PermissionMissing(VENDOR);

            case RATE_LIMITED -> new GatewayException.RateLimited(VENDOR);
            // The vendor wants the cause removed, which our operator does; our caller can only wait.
            case IP_BANNED, IP_BLOCKED -> new GatewayException.AccessBlocked(VENDOR, OWN_CHOICE);

            // The vendor does not name the field of the additional token, only that it is in the object `task`.
            case TASK_MISSING, TOKEN_EXPIRED -> new GatewayException.RequestInvalid("task");
            case CAPTCHA_TYPE_INVALID, TASK_NOT_SUPPORTED ->
                new GatewayException.TaskUnsupported(VENDOR, call.taskType());
            case CAPTCHA_ID_INVALID -> new GatewayException.ResourceMissing(VENDOR, "task " + call.taskId());
            case SITE_KEY_INVALID -> new GatewayException.RequestInvalid("websiteKey");
            // No permission would help with a domain that the vendor does not serve: the caller has to drop it.
            case SITE_KEY_DOMAIN_INVALID, DOMAIN_NOT_ALLOWED -> new GatewayException.RequestInvalid("websiteURL");
            case USER_AGENT_INVALID -> new GatewayException.RequestInvalid("userAgent");

            case IMAGE_TOO_LARGE, IMAGE_TOO_SMALL ->
                new GatewayException.PictureUnusable(VENDOR, PictureUnusableReason.WRONG_SIZE);

            case PROXY_MISSING, PROXY_CREDENTIALS_INVALID, PROXY_READ_TIMED_OUT, PROXY_UNREACHABLE, PROXY_BANNED ->
                new GatewayException.RequestInvalid("proxy");

            case CAPTCHA_NOT_READY -> new GatewayException.ResourceBusy(VENDOR, "task " + call.taskId());
            // Where the vendor asks for a better picture, the gateway asks for a fresh captcha.
            case CAPTCHA_UNSOLVABLE, RECAPTCHA_TIMED_OUT -> new GatewayException.CaptchaUnsolved(VENDOR);
            case NO_FREE_SERVER -> new GatewayException.VendorUnavailable(VENDOR, Optional.of(error.code()));
        };
    }
}
