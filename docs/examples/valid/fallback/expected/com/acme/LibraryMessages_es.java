package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code es}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_es extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_es() {
        super(
                // BOOK_LENT
                "\u0001Los {copies} ejemplares est\u00e1n prestados\u0001\u0001"
                        // BOOK_OVERDUE
                        + "\u0001\u0001\u0001");
    }
}
