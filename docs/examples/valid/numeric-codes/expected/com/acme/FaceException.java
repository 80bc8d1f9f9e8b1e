package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.lookup.ErrorTypes;
import java.util.Optional;

/**
 * Thrown for the errors of {@link FaceError}, as one of the classes in here.
 */
@GeneratedCode("Face")
@ErrorTypes(FaceError.class)
public abstract sealed class FaceException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private FaceException(FaceError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private FaceException(FaceError error, Throwable cause, boolean stackTrace,
            Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    private FaceException(FaceError error, WireResponse wire, boolean stackTrace,
            Object[] arguments) {
        super(error, wire, stackTrace, arguments);
    }

    private FaceException(WireResponse wire) {
        super(wire);
    }

    private FaceException(WireResponse wire, Throwable cause) {
        super(wire, cause);
    }

    static FaceException decoded(int number, ErrorCode error, WireResponse wire,
            Object[] arguments) {
        return switch (number) {
            case 0 -> new ImageUnreadable(wire, arguments);
            case 1 -> new FaceNotFound(wire, arguments);
            case 2 -> new GroupNotFound(wire, arguments);
            default -> new NotLoggedIn(wire, arguments);
        };
    }

    @Override
    public WireResponse wire() {
        return super.wire();
    }

    /**
     * An error that is in the catalog.
     */
    public abstract static sealed class Known extends FaceException {
        private static final long serialVersionUID = 1L;

        private Known(FaceError error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private Known(FaceError error, Throwable cause, boolean stackTrace, Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }

        private Known(FaceError error, WireResponse wire, boolean stackTrace, Object[] arguments) {
            super(error, wire, stackTrace, arguments);
        }

        @Override
        public FaceError error() {
            return (FaceError) super.error();
        }
    }

    /**
     * An error whose code is not in the catalog.
     */
    public static final class Unknown extends FaceException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param wire the response
         */
        public Unknown(WireResponse wire) {
            super(wire);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param wire the response
         * @param cause the cause
         */
        public Unknown(WireResponse wire, Throwable cause) {
            super(wire, cause);
        }
    }

    /**
     * The image cannot be read
     *
     * @see FaceError#IMAGE_UNREADABLE
     */
    public static final class ImageUnreadable extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public ImageUnreadable() {
            super(FaceError.IMAGE_UNREADABLE, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public ImageUnreadable(Throwable cause) {
            super(FaceError.IMAGE_UNREADABLE, cause, true);
        }

        private ImageUnreadable(WireResponse wire, Object[] arguments) {
            super(FaceError.IMAGE_UNREADABLE, wire, true, arguments);
        }
    }

    /**
     * There is no such face
     *
     * @see FaceError#FACE_NOT_FOUND
     */
    public static final class FaceNotFound extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public FaceNotFound() {
            super(FaceError.FACE_NOT_FOUND, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public FaceNotFound(Throwable cause) {
            super(FaceError.FACE_NOT_FOUND, cause, true);
        }

        private FaceNotFound(WireResponse wire, Object[] arguments) {
            super(FaceError.FACE_NOT_FOUND, wire, true, arguments);
        }
    }

    /**
     * There is no such group
     *
     * @see FaceError#GROUP_NOT_FOUND
     */
    public static final class GroupNotFound extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param group the {@code group}
         */
        public GroupNotFound(Optional<String> group) {
            super(FaceError.GROUP_NOT_FOUND, true, group);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param group the {@code group}
         * @param cause the cause
         */
        public GroupNotFound(Optional<String> group, Throwable cause) {
            super(FaceError.GROUP_NOT_FOUND, cause, true, group);
        }

        private GroupNotFound(WireResponse wire, Object[] arguments) {
            super(FaceError.GROUP_NOT_FOUND, wire, true, arguments);
        }

        /**
         * {@return the {@code group}}
         */
        public Optional<String> group() {
            return optionalString(0);
        }
    }

    /**
     * Log in first
     *
     * @see FaceError#NOT_LOGGED_IN
     */
    public static final class NotLoggedIn extends Known {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public NotLoggedIn() {
            super(FaceError.NOT_LOGGED_IN, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public NotLoggedIn(Throwable cause) {
            super(FaceError.NOT_LOGGED_IN, cause, true);
        }

        private NotLoggedIn(WireResponse wire, Object[] arguments) {
            super(FaceError.NOT_LOGGED_IN, wire, true, arguments);
        }
    }
}
