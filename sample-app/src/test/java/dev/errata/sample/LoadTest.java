package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.stub.VendorResponses;
import dev.errata.sample.vendors.Vendor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Many concurrent callers, and stopping the gateway. */
class LoadTest {
    private static final int CALLERS = 1_000;

    @Test
    void aThousandConcurrentRequestsAreAnswered() {
        String failure = "{\"errorId\": 1, \"errorCode\": \"ERROR_TASKID_INVALID\"}";
        try (Running app = new Running()) {
            List<CompletableFuture<HttpResponse<String>>> replies = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                String body = i % 2 == 0 ? failure : "{\"errorId\": 0, \"id\": " + i + "}";
                replies.add(app.sendAsync(app.request("responses/capsolver?status=200&taskId=id" + i)
                        .POST(BodyPublishers.ofString(body))));
            }

            for (int i = 0; i < CALLERS; i++) {
                HttpResponse<String> reply = replies.get(i).join();
                assertThat(reply.statusCode()).isEqualTo(i % 2 == 0 ? 404 : 200);
                assertThat(reply.body()).contains(i % 2 == 0 ? "\"id\":\"id" + i + "\"" : "\"id\": " + i + "}");
            }
            assertThat(app.get("counts").body()).isEqualTo("{\"PASSED_THROUGH\":500,\"RESOURCE_MISSING\":500}");
        }
    }

    @Test
    void requestsInProgressEndBeforeTheGatewayStops() {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (Running app = new Running(
                wait -> {
                    waiting.countDown();
                    goOn.await();
                },
                null)) {
            app.vendors.script(Vendor.CAPSOLVER, VendorResponses.of(new CapSolverException.RateLimited()));
            CompletableFuture<HttpResponse<String>> begun =
                    app.sendAsync(app.request("calls/capsolver").POST(BodyPublishers.ofString("{}")));
            await(waiting);

            CompletableFuture<Void> stop = CompletableFuture.runAsync(app.gateway::close);
            HttpResponse<String> turnedAway = app.get("counts");
            while (turnedAway.statusCode() == 200) {
                turnedAway = app.get("counts");
            }
            assertThat(turnedAway.statusCode()).isEqualTo(503);
            assertThat(turnedAway.body()).contains("\"code\":\"8001\"");
            assertThat(turnedAway.headers().firstValue("Retry-After")).contains("2");
            assertThat(stop).isNotDone();
            assertThat(begun).isNotDone();

            goOn.countDown();
            assertThat(begun.join().statusCode()).isEqualTo(200);
            stop.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
