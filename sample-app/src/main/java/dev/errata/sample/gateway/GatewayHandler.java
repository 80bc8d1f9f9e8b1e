package dev.errata.sample.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Handles a request from start to end, and sends a response in every case. */
final class GatewayHandler implements HttpHandler {
    private final Routes routes;
    private final ErrorLog errorLog;
    private volatile boolean stopping;

    GatewayHandler(Routes routes, ErrorLog errorLog) {
        this.routes = routes;
        this.errorLog = errorLog;
    }

    /** Rejects all further requests. */
    void stop() {
        stopping = true;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Locale locale = locale(exchange);
            try {
                respond(exchange).send(exchange);
            } catch (GatewayException failure) {
                errorLog.failed(failure);
                Problems.reply(failure, locale).send(exchange);
            }
        }
    }

    /** Selects the language of the response. */
    private static Locale locale(HttpExchange exchange) {
        return GatewayError.locales()
                .negotiate(exchange.getRequestHeaders().getOrDefault("Accept-Language", List.of()));
    }

    /**
     * Creates the response. An unexpected exception becomes an error of the catalog, so the caller does not see its
     * details.
     */
    private Reply respond(HttpExchange exchange) throws IOException {
        try {
            if (stopping) {
                exchange.getResponseHeaders().set("Connection", "close");
                throw new GatewayException.Stopping();
            }
            return routes.serve(new GatewayRequest(exchange));
        } catch (GatewayException failure) {
            throw failure;
        } catch (RuntimeException cause) {
            throw new GatewayException.Unforeseen(cause);
        }
    }
}
