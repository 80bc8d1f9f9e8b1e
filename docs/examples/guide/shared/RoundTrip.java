package com.acme;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the server writes is what the client decodes. */
public final class RoundTrip {
    private RoundTrip() {}

    /** The body of the server's response. */
    public static String body() {
        OrdersException thrown = new OrdersException.OutOfStock("TEA-500", 2);
        return thrown.problem(Locale.ENGLISH).toJson();
    }

    /** What the client makes of it. */
    public static Optional<OrdersException> received() {
        return OrdersWire.decode(409, Map.of(), body()).failure();
    }
}
