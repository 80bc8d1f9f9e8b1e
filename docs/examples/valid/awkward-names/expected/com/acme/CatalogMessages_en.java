package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link CatalogError} in {@code en}, under keys such as {@code STRING.message}.
 */
@GeneratedCode("Catalog")
public class CatalogMessages_en extends CatalogMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public CatalogMessages_en() {
    }
}
