package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link GreetingsError} in {@code zh-Hant}, under keys such as {@code NO_NAME.message}.
 */
@GeneratedCode("Greetings")
public class GreetingsMessages_zh_Hant extends GreetingsMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public GreetingsMessages_zh_Hant() {
        super(
                // NO_NAME
                "\u0001\u4f60\u662f\u8ab0\uff1f\u0001"
                        // NO_TIME
                        + "\u0001\u0001");
    }
}
