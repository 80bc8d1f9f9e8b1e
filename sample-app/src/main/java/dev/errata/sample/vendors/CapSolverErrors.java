package dev.errata.sample.vendors;

import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.PictureUnusableReason;
import dev.errata.sample.errors.GatewayException.ResourceMissingResource;
import java.util.Optional;

/** What each error of CapSolver means for a caller of the gateway. */
final class CapSolverErrors {
    static final String VENDOR = "CapSolver";

    private static final int SECONDS_FOR_A_TASK = 120;

    private CapSolverErrors() {}

    /**
     * The gateway's answer to a failure of CapSolver.
     *
     * @param failure what CapSolver said
     * @param call what CapSolver had been asked
     * @return a new exception, to be thrown by the caller of this method
     */
    static GatewayException toGateway(CapSolverException failure, VendorCall call) {
        return failure instanceof CapSolverException.Known known
                ? toGateway(known, call)
                : UnknownResponses.toGateway(VENDOR, failure.wire(), failure);
    }

    /**
     * The same for an error that the catalog knows. The switch has no {@code default}: when the catalog gets another
     * error, this method does not compile until it says what the error means here.
     */
    private static GatewayException toGateway(CapSolverException.Known failure, VendorCall call) {
        return switch (failure.error()) {
            case KEY_INVALID -> new GatewayException.CredentialsRefused(VENDOR, call.account(), failure);
            case BALANCE_INSUFFICIENT, SETTLEMENT_FAILED -> new GatewayException.QuotaExhausted(VENDOR, failure);

            case RATE_LIMITED -> new GatewayException.RateLimited(VENDOR, failure);
            case IP_BANNED, KEY_BLOCKED -> BlockTime.blocked(VENDOR, BlockTime.minutes(failure), failure, call);

            // The page does not say which field is wrong, only that it is in the object `task` or anywhere in the body.
            case REQUEST_INVALID -> new GatewayException.RequestInvalid("body", failure);
            case TASK_DATA_INVALID -> new GatewayException.RequestInvalid("task", failure);
            case TASK_ID_INVALID ->
                new GatewayException.ResourceMissing(VENDOR, ResourceMissingResource.TASK, call.taskId(), failure);
            case TASK_NOT_SUPPORTED, QUESTION_ID_INVALID ->
                new GatewayException.TaskUnsupported(VENDOR, call.taskType(), failure);

            case IMAGE_INVALID ->
                new GatewayException.PictureUnusable(VENDOR, PictureUnusableReason.WRONG_SIZE, failure);
            case IMAGE_UNREADABLE ->
                new GatewayException.PictureUnusable(VENDOR, PictureUnusableReason.UNREADABLE, failure);

            case SERVICE_UNAVAILABLE ->
                new GatewayException.VendorUnavailable(
                        VENDOR, Optional.of(failure.error().code()), failure);
            case TASK_TIMED_OUT -> new GatewayException.CaptchaTimedOut(VENDOR, SECONDS_FOR_A_TASK, failure);
            case CAPTCHA_UNSOLVABLE -> new GatewayException.CaptchaUnsolved(VENDOR, failure);
            case PROXY_BANNED -> new GatewayException.RequestInvalid("proxy", failure);
        };
    }
}
