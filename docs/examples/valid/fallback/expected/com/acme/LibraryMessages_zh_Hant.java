package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code zh-Hant}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_zh_Hant extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_zh_Hant() {
        super(
                // BOOK_LENT
                "\u5df2\u501f\u51fa\uff08\u7e41\uff09\u0001"
                        + "\u5168\u90e8 {copies} \u672c\u90fd\u5df2\u501f\u51fa\u0001\u0001"
                        // BOOK_OVERDUE
                        + "\u0001\u0001\u0001");
    }
}
