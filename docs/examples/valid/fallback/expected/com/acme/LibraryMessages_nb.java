package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code nb}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_nb extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_nb() {
        super(
                // BOOK_LENT
                "\u0001Alle {copies} eksemplarer er utl\u00e5nt\u0001\u0001"
                        // BOOK_OVERDUE
                        + "\u0001\u0001\u0001");
    }
}
