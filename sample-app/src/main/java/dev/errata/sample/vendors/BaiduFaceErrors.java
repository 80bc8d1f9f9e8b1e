package dev.errata.sample.vendors;

import dev.errata.sample.errors.BaiduFaceException;
import dev.errata.sample.errors.BaiduFaceException.VideoFaceQualityTooLowReason;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.FaceCheckFailedCheck;
import dev.errata.sample.errors.GatewayException.PictureUnusableReason;
import dev.errata.sample.errors.GatewayException.ResourceBusyResource;
import dev.errata.sample.errors.GatewayException.ResourceConflictResource;
import dev.errata.sample.errors.GatewayException.ResourceMissingResource;
import java.util.Optional;

/**
 * Converts the errors of Baidu's face API to those of the gateway.
 *
 * <p>The switch is long because the vendor has 141 errors. Its cases are in the order of the catalog, grouped by
 * meaning. It has no {@code default}, so that it only compiles with a case for each error.
 */
final class BaiduFaceErrors {
    static final String VENDOR = "Baidu";

    private static final int MAX_FACES_PER_USER = 20;

    private final BaiduFaceException.Known failure;
    private final VendorCall call;

    private BaiduFaceErrors(BaiduFaceException.Known failure, VendorCall call) {
        this.failure = failure;
        this.call = call;
    }

    /**
     * Returns the gateway's exception for a failure of Baidu.
     *
     * @param failure the failure
     * @param call the call that failed
     * @return a new exception
     */
    static GatewayException toGateway(BaiduFaceException failure, VendorCall call) {
        return failure instanceof BaiduFaceException.Known known
                ? new BaiduFaceErrors(known, call).toGateway()
                : UnknownResponses.toGateway(VENDOR, failure.wire(), failure);
    }

    private GatewayException toGateway() {
        return switch (failure.error()) {
            // Access
            case CLUSTER_LIMIT_REACHED, QPS_LIMIT_EXCEEDED -> new GatewayException.RateLimited(VENDOR, failure);
            case API_PERMISSION_MISSING -> new GatewayException.PermissionMissing(VENDOR, failure);
            case DAILY_QUOTA_EXCEEDED, TOTAL_QUOTA_EXCEEDED -> new GatewayException.QuotaExhausted(VENDOR, failure);
            case ACCESS_TOKEN_PARAMETER_INVALID, ACCESS_TOKEN_INVALID, ACCESS_TOKEN_EXPIRED ->
                new GatewayException.CredentialsRefused(VENDOR, call.account(), failure);

            // Fields of the request; `body` if the vendor does not name one
            case REQUIRED_PARAMETER_MISSING, JSON_BODY_REQUIRED, IMAGE_COUNT_WRONG -> invalid("body");
            case START_INVALID -> invalid("start");
            case LENGTH_INVALID -> invalid("length");
            case OP_APP_ID_LIST_INVALID -> invalid("op_app_id_list");
            case GROUP_ID_LIST_INVALID -> invalid("group_id_list");
            case GROUP_ID_INVALID -> invalid("group_id");
            case UID_INVALID -> invalid("uid");
            case FACE_ID_INVALID -> invalid("face_id");
            case QUALITY_CONF_INVALID_009, QUALITY_CONF_INVALID_112 -> invalid("quality_conf");
            case USER_INFO_INVALID -> invalid("user_info");
            case UID_LIST_INVALID, UID_LIST_TOO_LARGE -> invalid("uid_list");
            case OP_APP_ID_INVALID -> invalid("op_app_id");
            // The field contains a picture or the URL of one.
            case IMAGE_INVALID, IMAGE_URL_DOWNLOAD_FAILED -> invalid("image");
            case APP_ID_INVALID -> invalid("app_id");
            case IMAGE_TYPE_INVALID -> invalid("image_type");
            case MAX_FACE_NUM_INVALID -> invalid("max_face_num");
            case FACE_FIELD_INVALID -> invalid("face_field");
            case USER_ID_INVALID -> invalid("user_id");
            case QUALITY_CONTROL_INVALID, QUALITY_CONTROL_ITEM_INVALID -> invalid("quality_control");
            case LIVENESS_CONTROL_INVALID, LIVENESS_CONTROL_ITEM_INVALID -> invalid("liveness_control");
            case MAX_USER_NUM_INVALID -> invalid("max_user_num");
            case ID_CARD_NUMBER_INVALID, ID_NUMBER_MALFORMED, ENTERED_ID_NUMBER_MALFORMED -> invalid("id_card_number");
            case NAME_INVALID, PERSON_NAME_MALFORMED -> invalid("name");
            case FACE_TYPE_INVALID -> invalid("face_type");
            // A version of the API without stored pictures does not support tokens for them.
            case FACE_TOKEN_INVALID, PICTURE_STORAGE_UNSUPPORTED -> invalid("face_token");
            case MAX_STAR_NUM_INVALID -> invalid("max_star_num");
            // The minimum is greater than the maximum; a smaller minimum fixes this.
            case CODE_LENGTH_RANGE_INVALID, MIN_CODE_LENGTH_INVALID -> invalid("min_code_length");
            case MAX_CODE_LENGTH_INVALID -> invalid("max_code_length");
            case MATCH_THRESHOLD_INVALID -> invalid("match_threshold");
            case FACE_SORT_TYPE_INVALID -> invalid("face_sort_type");
            case GROUP_LIST_TOO_LARGE -> invalid("group_list");
            case APP_LIST_TOO_LARGE -> invalid("app_list");
            case TEMPLATE_TYPE_INVALID -> invalid("template_type");
            case MERGE_DEGREE_INVALID -> invalid("merge_degree");
            case FACE_LOCATION_INVALID -> invalid("face_location");
            case SPOOFING_CONTROL_INVALID -> invalid("spoofing_control");

            // Users, groups, faces, and other resources of the vendor
            case MATCHING_USER_NOT_FOUND -> missing(ResourceMissingResource.MATCHING_USER);
            case FACE_TOKEN_NOT_FOUND, FACE_NOT_FOUND -> missing(ResourceMissingResource.FACE);
            case GROUP_NOT_FOUND -> missing(ResourceMissingResource.USER_GROUP);
            case TARGET_GROUP_NOT_FOUND -> missing(ResourceMissingResource.TARGET_USER_GROUP);
            case USER_NOT_FOUND -> missing(ResourceMissingResource.USER);
            case SESSION_EXPIRED -> missing(ResourceMissingResource.SESSION);
            case APP_NOT_FOUND -> missing(ResourceMissingResource.APP);
            case PLAN_NOT_FOUND -> missing(ResourceMissingResource.PLAN);
            case VERIFY_TOKEN_INVALID -> missing(ResourceMissingResource.VERIFY_TOKEN);
            case VERIFICATION_RESULT_EXPIRED -> missing(ResourceMissingResource.VERIFICATION_RESULT);
            case USER_FACE_LIMIT_EXCEEDED -> new GatewayException.FaceLimitReached(VENDOR, MAX_FACES_PER_USER, failure);
            case FACE_ALREADY_EXISTS -> conflict(ResourceConflictResource.FACE);
            case GROUP_ALREADY_EXISTS -> conflict(ResourceConflictResource.USER_GROUP);
            case USER_ALREADY_EXISTS -> conflict(ResourceConflictResource.USER);
            case GROUP_CLEANUP_IN_PROGRESS -> busy(ResourceBusyResource.USER_GROUP);
            case VERIFICATION_IN_PROGRESS -> busy(ResourceBusyResource.VERIFICATION);

            // The picture or video
            case NO_FACE_IN_PICTURE, NO_FACE_IN_VIDEO -> unusable(PictureUnusableReason.NO_FACE);
            case SEVERAL_FACES_IN_VIDEO -> unusable(PictureUnusableReason.MANY_FACES);
            case FACE_UNREADABLE, VIDEO_DATA_NOT_FOUND -> unusable(PictureUnusableReason.UNREADABLE);
            case IMAGE_DIMENSIONS_TOO_LARGE -> unusable(PictureUnusableReason.WRONG_SIZE);
            case FACE_IS_COVERED,
                    LEFT_EYE_COVERED,
                    RIGHT_EYE_COVERED,
                    LEFT_CHEEK_COVERED,
                    RIGHT_CHEEK_COVERED,
                    CHIN_COVERED,
                    NOSE_COVERED,
                    MOUTH_COVERED -> unusable(PictureUnusableReason.COVERED);
            case FACE_IS_BLURRED -> unusable(PictureUnusableReason.BLURRED);
            case FACE_POORLY_LIT -> unusable(PictureUnusableReason.BADLY_LIT);
            case FACE_IS_INCOMPLETE -> unusable(PictureUnusableReason.INCOMPLETE);
            case FACE_NOT_FRONTAL -> unusable(PictureUnusableReason.TURNED);
            case IMAGE_PORNOGRAPHIC, IMAGE_SHOWS_SENSITIVE_PERSON -> unusable(PictureUnusableReason.FORBIDDEN);
            // The vendor does not say why it could not merge the faces, but asks for other pictures.
            case TEMPLATE_IMAGE_QUALITY_REJECTED, FACE_MERGE_FAILED, PERSON_PICTURE_LOW_QUALITY ->
                unusable(PictureUnusableReason.LOW_QUALITY);
            case VOICE_NOT_RECOGNIZED -> unusable(PictureUnusableReason.INAUDIBLE);
            case VIDEO_FACE_QUALITY_TOO_LOW -> unusable(videoProblem());

            // The person
            case FACE_NOT_LIVE -> new GatewayException.FaceCheckFailed(FaceCheckFailedCheck.LIVENESS, failure);
            case SPOOFING_DETECTED -> new GatewayException.FaceCheckFailed(FaceCheckFailedCheck.SYNTHESIS, failure);
            case VERIFICATION_CODE_DIGITS_WRONG ->
                new GatewayException.FaceCheckFailed(FaceCheckFailedCheck.SPOKEN_CODE, failure);
            case POLICE_PICTURE_MISSING_OR_POOR,
                    PERSON_NOT_ON_RECORD,
                    ID_NUMBER_NOT_ON_RECORD,
                    POLICE_PICTURE_NOT_FOUND,
                    NAME_OR_ID_NUMBER_REJECTED,
                    ID_NUMBER_NAME_MISMATCH -> new GatewayException.PersonNotVerified(VENDOR, failure);

            // Failures of the vendor. LIVENESS_CHECK_FAILED is one of them; a face that does not pass the check is
            // FACE_NOT_LIVE.
            case NETWORK_UNAVAILABLE_201,
                    NETWORK_UNAVAILABLE_205,
                    RTSE_SERVICE_FAILED,
                    FACE_ADD_FAILED,
                    FACE_FETCH_FAILED_301,
                    SYSTEM_ERROR,
                    FACE_FETCH_FAILED_303,
                    PARAMETER_CHECK_INIT_FAILED_901,
                    PARAMETER_CHECK_INIT_FAILED_902,
                    PARAMETER_CHECK_INIT_FAILED_903,
                    PARAMETER_CHECK_INIT_FAILED_904,
                    INTERFACE_INIT_FAILED_905,
                    INTERFACE_INIT_FAILED_906,
                    CACHE_FAILED_907,
                    CACHE_FAILED_908,
                    CACHE_FAILED_909,
                    DATA_STORE_FAILED_910,
                    DATA_STORE_FAILED_911,
                    DATA_STORE_FAILED_912,
                    INTERFACE_INIT_FAILED_913,
                    INTERFACE_INIT_FAILED_914,
                    BACKEND_CONNECTION_FAILED_915,
                    BACKEND_CONNECTION_FAILED_916,
                    POLICE_SERVICE_BUSY,
                    POLICE_SERVICE_UNREACHABLE,
                    FACE_SERVICE_FAILED,
                    VOICE_SERVICE_FAILED,
                    VIDEO_SERVICE_CALL_FAILED,
                    VIDEO_SERVICE_FAILED,
                    LIVENESS_CHECK_FAILED,
                    REDIS_CONNECTION_FAILED,
                    REDIS_OPERATION_FAILED,
                    LIVENESS_SYSTEM_BUSY,
                    VERIFY_TOKEN_GENERATION_FAILED ->
                new GatewayException.VendorUnavailable(
                        VENDOR, Optional.of(failure.error().code()), failure);
        };
    }

    private GatewayException invalid(String field) {
        return new GatewayException.RequestInvalid(field, failure);
    }

    // The gateway's callers know the IDs of tasks, but not those of other resources, so there is no ID.

    private GatewayException missing(ResourceMissingResource resource) {
        return new GatewayException.ResourceMissing(VENDOR, resource, Optional.empty(), failure);
    }

    private GatewayException conflict(ResourceConflictResource resource) {
        return new GatewayException.ResourceConflict(VENDOR, resource, Optional.empty(), failure);
    }

    private GatewayException busy(ResourceBusyResource resource) {
        return new GatewayException.ResourceBusy(VENDOR, resource, Optional.empty(), failure);
    }

    private GatewayException unusable(PictureUnusableReason reason) {
        return new GatewayException.PictureUnusable(VENDOR, reason, failure);
    }

    /** The exception class of a group has no accessors for single errors, so the argument is read by name. */
    private PictureUnusableReason videoProblem() {
        if (!(failure.argument("reason").orElse(null) instanceof VideoFaceQualityTooLowReason reason)) {
            return PictureUnusableReason.LOW_QUALITY;
        }
        return switch (reason) {
            case ILLUMIANTION, ILLUMINATION -> PictureUnusableReason.BADLY_LIT;
            case ANGLE -> PictureUnusableReason.TURNED;
            case BLUR -> PictureUnusableReason.BLURRED;
            case OCCLUSION -> PictureUnusableReason.COVERED;
            case TOO_LARGE -> PictureUnusableReason.WRONG_SIZE;
        };
    }
}
