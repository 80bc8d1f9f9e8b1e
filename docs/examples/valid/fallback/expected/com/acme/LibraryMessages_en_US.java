package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code en-US}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_en_US extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_en_US() {
        super(
                // BOOK_LENT
                "\u0001\u0001Ask for a hold.\u0001"
                        // BOOK_OVERDUE
                        + "\u0001\u0001\u0001");
    }
}
