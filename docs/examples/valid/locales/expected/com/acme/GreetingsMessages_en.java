package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link GreetingsError} in {@code en}, under keys such as {@code NO_NAME.message}.
 */
@GeneratedCode("Greetings")
public class GreetingsMessages_en extends GreetingsMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public GreetingsMessages_en() {
    }
}
