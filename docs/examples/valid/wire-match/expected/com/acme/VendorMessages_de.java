package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link VendorError} in {@code de}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Vendor")
public class VendorMessages_de extends VendorMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public VendorMessages_de() {
        super(
                // OUT_OF_STOCK
                "Von {sku} ({colour}) sind nur noch {left} da\u0001"
                        // FIELD_INVALID
                        + "Das Feld {field} nimmt h\u00f6chstens {limit} Zeichen\u0001"
                        // SERVICE_BUSY
                        + "Der Dienst ist besch\u00e4ftigt\u0001"
                        // SERVICE_CLOSED
                        + "Der Dienst ist bis {until} geschlossen\u0001"
                        // RATE_LIMITED
                        + "Zu viele Aufrufe: {pause} bis zum n\u00e4chsten\u0001"
                        // TOKEN_EXPIRED
                        + "Das Token ist abgelaufen\u0001"
                        // QUOTA_EXCEEDED
                        + "Das Kontingent ist aufgebraucht\u0001");
    }
}
