package dev.errata.sample;

import dev.errata.sample.errors.CapSolverError;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.PictureUnusableReason;
import java.time.Duration;
import java.util.Optional;

/** What each error of CapSolver means for a caller of the gateway. */
final class CapSolverErrors {
    private static final String VENDOR = "CapSolver";

    /** How long the gateway stays away where the vendor does not say for how long it blocks. */
    private static final Duration OWN_CHOICE = Duration.ofMinutes(10);

    private CapSolverErrors() {}

    /**
     * The gateway's answer to an error of CapSolver.
     *
     * <p>The switch has no {@code default}: when the catalog gets another error, this method does not compile until it
     * says what the error means here.
     *
     * @param error what CapSolver said
     * @param call what CapSolver had been asked
     * @return a new exception, to be thrown by the caller of this method
     */
    static GatewayException toGateway(CapSolverError error, VendorCall call) {
        return switch (error) {
            case KEY_INVALID -> new GatewayException.CredentialsRefused(VENDOR, call.account());
            case BALANCE_INSUFFICIENT, SETTLEMENT_FAILED -> new GatewayException.QuotaExhausted(VENDOR);

            case RATE_LIMITED -> new GatewayException.RateLimited(VENDOR);
            case IP_BANNED, KEY_BLOCKED -> new GatewayException.AccessBlocked(VENDOR, minutesToWait(error));

            // The page does not say which field is wrong, only that it is in the object `task` or anywhere in the body.
            case REQUEST_INVALID -> new GatewayException.RequestInvalid("body");
            case TASK_DATA_INVALID -> new GatewayException.RequestInvalid("task");
            case TASK_ID_INVALID -> new GatewayException.ResourceMissing(VENDOR, "task " + call.taskId());
            case TASK_NOT_SUPPORTED, QUESTION_ID_INVALID ->
                new GatewayException.TaskUnsupported(VENDOR, call.taskType());

            case IMAGE_INVALID -> new GatewayException.PictureUnusable(VENDOR, PictureUnusableReason.WRONG_SIZE);
            case IMAGE_UNREADABLE -> new GatewayException.PictureUnusable(VENDOR, PictureUnusableReason.UNREADABLE);

            case SERVICE_UNAVAILABLE -> new GatewayException.VendorUnavailable(VENDOR, Optional.of(error.code()));
            case TASK_TIMED_OUT, CAPTCHA_UNSOLVABLE -> new GatewayException.CaptchaUnsolved(VENDOR);
            case PROXY_BANNED -> new GatewayException.RequestInvalid("proxy");
        };
    }

    /** The catalog knows how long CapSolver blocks, so no number is written a second time here. */
    private static int minutesToWait(CapSolverError error) {
        return (int) error.retry().after().orElse(OWN_CHOICE).toMinutes();
    }
}
