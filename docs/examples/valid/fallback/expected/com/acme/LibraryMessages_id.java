package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code id}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_id extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_id() {
        super(
                // BOOK_LENT
                "Dipinjam\u0001\u0001\u0001"
                        // BOOK_OVERDUE
                        + "\u0001\u0001\u0001");
    }
}
