package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link HostileError} in {@code ar}, under keys such as {@code COMMENT_END.message}.
 */
@GeneratedCode("Hostile")
public class HostileMessages_ar extends HostileMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public HostileMessages_ar() {
        super(
                // COMMENT_END
                "\u0001\u0001\u0001\u0001"
                        // UNICODE_ESCAPES
                        + "\u0001\u0001\u0001\u0001"
                        // FORMATS
                        + "\u0001\u0001\u0001\u0001"
                        // QUOTES
                        + "\u0001\u0001\u0001\u0001"
                        // LINES
                        + "\u0001\u0001\u0001\u0001"
                        // EMOJI
                        + "\u0001\u0001\u0001\u0001"
                        // DIRECTIONS
                        + "\u0001\u0642\u0627\u0644 \u2068{name}\u2069 \u0645\u0631\u062d\u0628\u0627\u0001\u0001\u0001"
                        // HTML
                        + "\u0001\u0001\u0001\u0001"
                        // LONG
                        + "\u0001\u0001\u0001\u0001");
    }
}
