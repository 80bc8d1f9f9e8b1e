package com.acme.between;

import com.acme.OrdersException;
import com.acme.Reply;
import com.acme.before.ApiException;
import java.util.Locale;

/** Serves the errors of the catalog and, until the last one has moved, those of the enum. */
public final class Replies {
    private Replies() {}

    public static Reply of(RuntimeException e, Locale locale) {
        if (e instanceof OrdersException moved) {
            return new Reply(moved.error().status(), moved.error().code(), moved.message(locale));
        }
        if (e instanceof ApiException old) {
            return com.acme.before.Replies.of(old, locale);
        }
        throw e;
    }
}
