package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;
import java.time.LocalDate;

/**
 * Thrown for the errors of {@link LibraryError}, as one of the classes in here.
 */
@GeneratedCode("Library")
@ErrorTypes(LibraryError.class)
public abstract sealed class LibraryException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private LibraryException(LibraryError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private LibraryException(LibraryError error, Throwable cause, boolean stackTrace,
            Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @Override
    public LibraryError error() {
        return (LibraryError) super.error();
    }

    /**
     * Lent
     *
     * @see LibraryError#BOOK_LENT
     */
    public static final class BookLent extends LibraryException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param copies the {@code copies}
         */
        public BookLent(int copies) {
            super(LibraryError.BOOK_LENT, true, copies);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param copies the {@code copies}
         * @param cause the cause
         */
        public BookLent(int copies, Throwable cause) {
            super(LibraryError.BOOK_LENT, cause, true, copies);
        }

        /**
         * {@return the {@code copies}}
         */
        public int copies() {
            return intArgument(0);
        }
    }

    /**
     * The book was due on {due}
     *
     * @see LibraryError#BOOK_OVERDUE
     */
    public static final class BookOverdue extends LibraryException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param due the {@code due}
         */
        public BookOverdue(LocalDate due) {
            super(LibraryError.BOOK_OVERDUE, true, due);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param due the {@code due}
         * @param cause the cause
         */
        public BookOverdue(LocalDate due, Throwable cause) {
            super(LibraryError.BOOK_OVERDUE, cause, true, due);
        }

        /**
         * {@return the {@code due}}
         */
        public LocalDate due() {
            return argument(0, LocalDate.class);
        }
    }
}
