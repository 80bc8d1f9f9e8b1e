package dev.errata.sample.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.errata.sample.errors.GatewayError;
import dev.errata.sample.errors.GatewayException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Takes a request from its beginning to its end: whatever happens in between, its caller gets an answer. */
final class GatewayHandler implements HttpHandler {
    private final Routes routes;
    private final ErrorLog journal;
    private volatile boolean stopping;

    GatewayHandler(Routes routes, ErrorLog journal) {
        this.routes = routes;
        this.journal = journal;
    }

    /** Turns away what comes from now on. */
    void stop() {
        stopping = true;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Locale reader = reader(exchange);
            try {
                answer(exchange).send(exchange);
            } catch (GatewayException failure) {
                journal.failed(failure);
                Problems.reply(failure, reader).send(exchange);
            }
        }
    }

    /** Whose language the answer is to have. */
    private static Locale reader(HttpExchange exchange) {
        return GatewayError.locales()
                .negotiate(exchange.getRequestHeaders().getOrDefault("Accept-Language", List.of()));
    }

    /** What nobody has foreseen is an error of the catalog too: its caller learns no more than that. */
    private Reply answer(HttpExchange exchange) throws IOException {
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
