package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;

/**
 * Thrown for the errors of {@link GreetingsError}, as one of the classes in here.
 */
@GeneratedCode("Greetings")
@ErrorTypes(GreetingsError.class)
public abstract sealed class GreetingsException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private GreetingsException(GreetingsError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private GreetingsException(GreetingsError error, Throwable cause, boolean stackTrace,
            Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @Override
    public GreetingsError error() {
        return (GreetingsError) super.error();
    }

    /**
     * Who are you?
     *
     * @see GreetingsError#NO_NAME
     */
    public static final class NoName extends GreetingsException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public NoName() {
            super(GreetingsError.NO_NAME, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public NoName(Throwable cause) {
            super(GreetingsError.NO_NAME, cause, true);
        }
    }

    /**
     * No time
     *
     * @see GreetingsError#NO_TIME
     */
    public static final class NoTime extends GreetingsException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public NoTime() {
            super(GreetingsError.NO_TIME, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public NoTime(Throwable cause) {
            super(GreetingsError.NO_TIME, cause, true);
        }
    }
}
