package dev.errata.sample;

import dev.errata.sample.errors.GatewayError;

/** Who has to do something about an error of the gateway. */
enum Addressee {
    /** The caller has to change the request, or to ask the user for something else. */
    CALLER("the caller"),
    /** The operator has to look after the gateway's accounts with the vendors. */
    OPERATOR("the operator"),
    /** It passes: the same request may succeed a little later. */
    NOBODY("nobody, it passes");

    private final String text;

    Addressee(String text) {
        this.text = text;
    }

    /**
     * Who has to act.
     *
     * @param error an error of the gateway
     * @return the one to turn to
     */
    // Nobody throws TASK_NOT_FOUND any more. But the constant is still there, so a switch without `default` has to name
    // it.
    @SuppressWarnings("deprecation")
    static Addressee of(GatewayError error) {
        return switch (error) {
            case REQUEST_INVALID, TASK_UNSUPPORTED -> CALLER;
            case CREDENTIALS_REFUSED, PERMISSION_MISSING, ACCESS_BLOCKED -> OPERATOR;
            case QUOTA_EXHAUSTED -> OPERATOR;
            case RATE_LIMITED -> NOBODY;
            case RESOURCE_MISSING, RESOURCE_CONFLICT, TASK_NOT_FOUND -> CALLER;
            case RESOURCE_BUSY -> NOBODY;
            case CAPTCHA_UNSOLVED -> NOBODY;
            case PICTURE_UNUSABLE, FACE_CHECK_FAILED, PERSON_NOT_VERIFIED -> CALLER;
            case VENDOR_UNAVAILABLE -> NOBODY;
            case VENDOR_ANSWER_UNKNOWN -> OPERATOR;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
