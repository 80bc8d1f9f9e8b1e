package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link GreetingsError} in {@code de-CH-1996}, under keys such as {@code NO_NAME.message}.
 */
@GeneratedCode("Greetings")
public class GreetingsMessages_de_CH_1996 extends GreetingsMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public GreetingsMessages_de_CH_1996() {
        super(
                // NO_NAME
                "\u0001Wer sind Sie?\u0001"
                        // NO_TIME
                        + "\u0001\u0001");
    }
}
