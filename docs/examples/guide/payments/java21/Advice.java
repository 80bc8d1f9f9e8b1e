package com.acme.java21;

import com.acme.PaymentsException;

/** A switch over the exceptions themselves, which needs Java 21. */
public final class Advice {
    private Advice() {}

    public static String of(PaymentsException e) {
        return switch (e) {
            case PaymentsException.CardDeclined declined -> "ask for another card";
            case PaymentsException.RateLimited limited -> "wait";
            case PaymentsException.Unknown unknown -> "ask the vendor";
        };
    }
}
