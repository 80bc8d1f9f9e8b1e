package dev.errata.sample.vendors;

import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.PictureUnusableReason;
import dev.errata.sample.errors.GatewayException.ResourceMissingResource;
import java.util.Optional;

/** Converts the errors of CapSolver to those of the gateway. */
final class CapSolverErrors {
    static final String VENDOR = "CapSolver";

    private static final int TASK_TIMEOUT_SECONDS = 120;

    private CapSolverErrors() {}

    /**
     * Returns the gateway's exception for a failure of CapSolver.
     *
     * @param failure the failure
     * @param call the call that failed
     * @return a new exception
     */
    static GatewayException toGateway(CapSolverException failure, VendorCall call) {
        return failure instanceof CapSolverException.Known known
                ? toGateway(known, call)
                : UnknownResponses.toGateway(VENDOR, failure.wire(), failure);
    }

    /**
     * Converts an error that the catalog knows. The switch has no {@code default}, so after an error is added to the
     * catalog, this method only compiles with a case for it.
     */
    private static GatewayException toGateway(CapSolverException.Known failure, VendorCall call) {
        return switch (failure.error()) {
            case KEY_INVALID -> new GatewayException.CredentialsRefused(VENDOR, call.account(), failure);
            case BALANCE_INSUFFICIENT, SETTLEMENT_FAILED -> new GatewayException.QuotaExhausted(VENDOR, failure);

            case RATE_LIMITED -> new GatewayException.RateLimited(VENDOR, failure);
            case IP_BANNED, KEY_BLOCKED -> BlockTime.blocked(VENDOR, BlockTime.minutes(failure), failure, call);

            // The vendor does not name the field, only whether it is in the object `task` or anywhere in the body.
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
            case TASK_TIMED_OUT -> new GatewayException.CaptchaTimedOut(VENDOR, TASK_TIMEOUT_SECONDS, failure);
            case CAPTCHA_UNSOLVABLE -> new GatewayException.CaptchaUnsolved(VENDOR, failure);
            case PROXY_BANNED -> new GatewayException.RequestInvalid("proxy", failure);
        };
    }
}
