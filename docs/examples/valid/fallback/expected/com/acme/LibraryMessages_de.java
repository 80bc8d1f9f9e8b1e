package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code de}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_de extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_de() {
        super(
                // BOOK_LENT
                "Verliehen\u0001"
                        + "Alle {copies} Exemplare sind verliehen\u0001\u0001"
                        // BOOK_OVERDUE
                        + "\u0001Das Buch war am {due, date, short} f\u00e4llig\u0001\u0001");
    }
}
