package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link LibraryError} in {@code zh-HK}, under keys such as {@code BOOK_LENT.message}.
 */
@GeneratedCode("Library")
public class LibraryMessages_zh_HK extends LibraryMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public LibraryMessages_zh_HK() {
        super(
                // BOOK_LENT
                "\u0001\u0001\u8acb\u9810\u7d04\u6b64\u66f8\u3002\u0001"
                        // BOOK_OVERDUE
                        + "\u0001\u0001\u0001");
    }
}
