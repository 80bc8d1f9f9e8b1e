package com.acme;

import dev.errata.runtime.CatalogException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls a vendor of payments. */
final class PaymentClient {
    private final HttpClient client = HttpClient.newHttpClient();

    String pay(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        PaymentsWire.decode(response.statusCode(), response.headers().map(), response.body())
                .orThrow();
        return response.body();
    }

    static String advice(PaymentsException e) {
        if (e instanceof PaymentsException.Known known) {
            return switch (known.error()) {
                case CARD_DECLINED -> "ask for another card";
                case RATE_LIMITED -> "wait";
            };
        }
        return "ask the vendor about " + e.wire().code().orElse("a response without a code");
    }

    static Duration pause(CatalogException e) {
        return e.retryAfter().orElse(Duration.ofSeconds(1));
    }

    static String stub() {
        return PaymentsWire.encodeJson(new PaymentsException.RateLimited(60));
    }
}
