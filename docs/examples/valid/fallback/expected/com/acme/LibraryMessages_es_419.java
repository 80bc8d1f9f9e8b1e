package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code es-419}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_es_419 extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_es_419() {
        super(
                // BOOK_LENT
                "\u0001\u0001Pida que le aparten el libro.\u0001"
                        // BOOK_OVERDUE
                        + "\u0001\u0001\u0001");
    }
}
