package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link TypesError} in {@code en}, under keys such as {@code REQUIRED.message}.
 */
@GeneratedCode("Types")
public class TypesMessages_en extends TypesMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public TypesMessages_en() {
    }
}
