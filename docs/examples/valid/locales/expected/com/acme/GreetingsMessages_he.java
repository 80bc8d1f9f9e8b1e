package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link GreetingsError} in {@code he}, under keys such as {@code NO_NAME.message}.
 */
@GeneratedCode("Greetings")
public class GreetingsMessages_he extends GreetingsMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public GreetingsMessages_he() {
        super(
                // NO_NAME
                "\u0001\u05de\u05d9 \u05d0\u05ea\u05d4?\u0001"
                        // NO_TIME
                        + "\u0001\u0001");
    }
}
