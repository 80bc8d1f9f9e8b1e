package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link HostileError} in {@code en}, under keys such as {@code COMMENT_END.message}.
 */
@GeneratedCode("Hostile")
public class HostileMessages_en extends HostileMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public HostileMessages_en() {
    }
}
