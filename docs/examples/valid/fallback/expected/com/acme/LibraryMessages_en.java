package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code en}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_en extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_en() {
    }
}
