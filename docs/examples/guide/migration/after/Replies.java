package com.acme.after;

import com.acme.OrdersException;
import com.acme.Reply;
import dev.errata.runtime.ProblemDetails;
import java.util.Locale;

public final class Replies {
    private Replies() {}

    public static Reply of(OrdersException e, Locale locale) {
        return new Reply(e.error().status(), e.error().code(), e.message(locale));
    }

    public static String problem(OrdersException e, Locale locale) {
        ProblemDetails problem = e.problem(locale);
        return problem.toJson();
    }
}
