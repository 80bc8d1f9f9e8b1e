package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code he}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_he extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_he() {
        super(
                // BOOK_LENT
                "\u05de\u05d5\u05e9\u05d0\u05dc\u0001\u0001\u0001"
                        // BOOK_OVERDUE
                        + "\u0001\u0001\u0001");
    }
}
