package com.acme;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import dev.errata.runtime.text.ErrorTexts;

/**
 * The texts of {@link DeliveriesError} in {@code en}, under keys such as {@code OUT_OF_STOCK.message}.
 */
@GeneratedCode("Deliveries")
public class DeliveriesMessages extends CatalogBundle {
    @SuppressWarnings("all")
    private static final String[] ERRORS = {
        "OUT_OF_STOCK sku left:int\n"
                + "TOO_HEAVY weight:decimal share:double\n"
                + "TOO_LATE day:date closing:time next:instant parcels:long\n"
                + "QUEUE_FULL place:int others:int vehicle:enum urgent:boolean\n"
                + "BAD_ADDRESS user lines:int\n"
                + "WRONG_HOUSE floor:int owner:enum\n"
    };

    /**
     * Creates the bundle; {@link java.util.ResourceBundle} does so by name.
     */
    public DeliveriesMessages() {
        this(
                // OUT_OF_STOCK
                "{left, plural, =0 {{sku} is sold out} one {Only one {sku} is left} other {Only # of {sku} are left}}\u0001"
                        // TOO_HEAVY
                        + "{weight, number} kg is {share, number, percent} of what a parcel may weigh\u0001"
                        // TOO_LATE
                        + "{parcels, number, integer} parcels for {day, date, full} had to be here by {closing, time, short}; the next van leaves on {next, date, short} at {next, time, long}\u0001"
                        // QUEUE_FULL
                        + "{vehicle, select, van {The van} CARGO_BIKE {The cargo bike} other {The vehicle}} is full: you are {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} in the queue, {others, plural, offset:1 =0 {and nobody is behind you} =1 {and somebody is behind you} one {and somebody and # more person are behind you} other {and somebody and # more people are behind you}}{urgent, select, true {; we hurry} other {}}\u0001"
                        // BAD_ADDRESS
                        + "It isn't {user}''s address: write '{street}' in {lines, plural, one {the line} other {one of the # lines}}\u0001"
                        // WRONG_HOUSE
                        + "{owner, select, company {{floor, plural, =0 {The company\u2019s door is on the ground floor} one {The company is # floor up} other {The company is # floors up}}} other {{floor, plural, one {Your neighbour is # floor up{owner, select, neighbour { (floor #)} other {}}} other {Your neighbour is # floors up}}}}\u0001");
    }

    DeliveriesMessages(String... texts) {
        super(ERRORS, "message", texts);
    }

    static ErrorTexts texts(int error) {
        return Texts.ALL.of(error);
    }

    static CatalogLocales locales() {
        return Locales.ALL;
    }

    private static final class Texts extends CatalogTexts {
        static final Texts ALL = new Texts();

        private Texts() {
            super("en de ru ar vi", "Europe/Berlin", "", ERRORS);
        }

        @Override
        protected CatalogBundle bundle(int locale) {
            return switch (locale) {
                case 1 -> new DeliveriesMessages_de();
                case 2 -> new DeliveriesMessages_ru();
                case 3 -> new DeliveriesMessages_ar();
                case 4 -> new DeliveriesMessages_vi();
                default -> new DeliveriesMessages();
            };
        }

        @Override
        @SuppressWarnings("all")
        protected String[] parameterDetails() {
            return new String[] {
                "error QUEUE_FULL\u0001param vehicle\u0001value van\u0001value cargo-bike\u0001"
                        + "error WRONG_HOUSE\u0001param owner\u0001value neighbour\u0001value company\u0001"
            };
        }
    }

    private static final class Locales {
        static final CatalogLocales ALL = CatalogLocales.of(Texts.ALL);
    }
}
