package dev.errata.sample;

import dev.errata.sample.errors.CaptchaApiError;
import dev.errata.sample.errors.GatewayException;
import java.time.Duration;
import java.util.Optional;

/** What each error of the API called CaptchaApi here means for a caller of the gateway. */
final class CaptchaApiErrors {
    private static final String VENDOR = "CaptchaApi";

    /** How long the gateway stays away where the vendor does not say for how long it blocks. */
    private static final Duration OWN_CHOICE = Duration.ofMinutes(10);

    /** How the vendor's text begins when it names a field. */
    private static final String BEFORE_FIELD = "Please check the field: ";

    private CaptchaApiErrors() {}

    /**
     * The gateway's answer to an error of the captcha API.
     *
     * @param error what the captcha API said
     * @param field the field that its text names, if it names one
     * @param call what the captcha API had been asked
     * @return a new exception, to be thrown by the caller of this method
     */
    static GatewayException toGateway(CaptchaApiError error, Optional<String> field, VendorCall call) {
        return switch (error) {
            case KEY_INVALID, KEY_BANNED -> new GatewayException.CredentialsRefused(VENDOR, call.account());
            case BALANCE_INSUFFICIENT -> new GatewayException.QuotaExhausted(VENDOR);
            case IP_BANNED -> new GatewayException.AccessBlocked(VENDOR, minutesToWait(error));

            case FIELD_INVALID -> new GatewayException.RequestInvalid(field.orElse("body"));
            case TASK_ID_INVALID -> new GatewayException.ResourceMissing(VENDOR, "task " + call.taskId());
            case TASK_NOT_SUPPORTED -> new GatewayException.TaskUnsupported(VENDOR, call.taskType());

            // The vendor lets us try these again free of charge. Our caller had better look at the field first.
            case SITE_KEY_INVALID -> new GatewayException.RequestInvalid("websiteKey");
            case SITE_URL_INVALID -> new GatewayException.RequestInvalid("websiteURL");

            case SERVICE_UNAVAILABLE, INTERNAL_ERROR, NO_FREE_SERVER ->
                new GatewayException.VendorUnavailable(VENDOR, Optional.of(error.code()));
        };
    }

    /**
     * The field that the vendor complains about.
     *
     * @param message the vendor's text, such as {@code Please check the field: websiteURL}
     * @return the name of the field, or nothing if the text names none
     */
    static Optional<String> field(String message) {
        return Optional.of(message)
                .filter(text -> text.startsWith(BEFORE_FIELD))
                .map(text -> text.substring(BEFORE_FIELD.length()).strip())
                .filter(field -> !field.isEmpty());
    }

    private static int minutesToWait(CaptchaApiError error) {
        return (int) error.retry().after().orElse(OWN_CHOICE).toMinutes();
    }
}
