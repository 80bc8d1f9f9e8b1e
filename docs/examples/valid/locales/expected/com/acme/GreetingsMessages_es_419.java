package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link GreetingsError} in {@code es-419}, under keys such as {@code NO_NAME.message}.
 */
@GeneratedCode("Greetings")
public class GreetingsMessages_es_419 extends GreetingsMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public GreetingsMessages_es_419() {
        super(
                // NO_NAME
                "\u0001\u00bfQui\u00e9n eres?\u0001"
                        // NO_TIME
                        + "\u0001\u0001");
    }
}
