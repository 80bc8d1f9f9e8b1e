package com.acme;

import dev.errata.runtime.GeneratedCode;

/**
 * The texts of {@link DeliveriesError} in {@code de}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Deliveries")
public class DeliveriesMessages_de extends DeliveriesMessages {
    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public DeliveriesMessages_de() {
        super(
                // OUT_OF_STOCK
                "{left, plural, =0 {{sku} ist ausverkauft} one {Nur noch ein {sku} ist da} other {Nur noch # {sku} sind da}}\u0001"
                        // TOO_HEAVY
                        + "{weight, number} kg sind {share, number, percent} dessen, was ein Paket wiegen darf\u0001"
                        // TOO_LATE
                        + "{parcels, number, integer} Pakete f\u00fcr {day, date, full} mussten bis {closing, time, short} hier sein; der n\u00e4chste Wagen f\u00e4hrt am {next, date, short} um {next, time, long}\u0001"
                        // QUEUE_FULL
                        + "{vehicle, select, van {Der Wagen} CARGO_BIKE {Das Lastenrad} other {Das Fahrzeug}} ist voll: Sie sind {place}. in der Reihe, {others, plural, offset:1 =0 {und niemand ist hinter Ihnen} =1 {und jemand ist hinter Ihnen} one {und jemand und # weitere Person sind hinter Ihnen} other {und jemand und # weitere sind hinter Ihnen}}{urgent, select, true {; wir beeilen uns} other {}}\u0001"
                        // BAD_ADDRESS
                        + "Das ist nicht {user}''s Anschrift: '{Stra\u00dfe}' geh\u00f6rt in {lines, plural, one {die Zeile} other {eine der # Zeilen}}\u0001"
                        // WRONG_HOUSE
                        + "\u0001");
    }
}
