package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link GreetingsError} in {@code sr-Latn}, under keys such as {@code NO_NAME.message}.
 */
@GeneratedCode("Greetings")
public class GreetingsMessages_sr_Latn extends GreetingsMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public GreetingsMessages_sr_Latn() {
        super(
                // NO_NAME
                "\u0001Ko si ti?\u0001"
                        // NO_TIME
                        + "\u0001\u0001");
    }
}
