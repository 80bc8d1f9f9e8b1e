package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link FaceError} in {@code en}, under keys such as {@code IMAGE_UNREADABLE.message}.
 */
@GeneratedCode("Face")
public class FaceMessages_en extends FaceMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public FaceMessages_en() {
    }
}
