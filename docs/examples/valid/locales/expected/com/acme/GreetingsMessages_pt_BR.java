package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link GreetingsError} in {@code pt-BR}, under keys such as {@code NO_NAME.message}.
 */
@GeneratedCode("Greetings")
public class GreetingsMessages_pt_BR extends GreetingsMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public GreetingsMessages_pt_BR() {
        super(
                // NO_NAME
                "\u0001Quem \u00e9 voc\u00ea?\u0001"
                        // NO_TIME
                        + "Sem tempo\u0001\u0001");
    }
}
