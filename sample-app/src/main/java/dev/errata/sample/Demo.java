package dev.errata.sample;

import dev.errata.sample.errors.BaiduFaceException;
import dev.errata.sample.errors.BaiduFaceException.VideoFaceQualityTooLowReason;
import dev.errata.sample.errors.CapMonsterException;
import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.CaptchaApiException;
import dev.errata.sample.gateway.Gateway;
import dev.errata.sample.stub.VendorResponses;
import dev.errata.sample.stub.VendorStub;
import dev.errata.sample.vendors.Sleeper;
import dev.errata.sample.vendors.Vendor;
import dev.errata.sample.vendors.VendorClient;
import dev.errata.sample.vendors.VendorResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;

/** Sends some requests to the gateway and prints the responses. */
final class Demo {
    private static final List<String> HEADERS_OF_INTEREST =
            List.of("Content-Type", "Content-Language", "Retry-After", "Allow");

    private final HttpClient http = HttpClient.newHttpClient();
    private final LogLines log;
    private final Gateway gateway;
    private final PrintStream out;

    private Demo(Gateway gateway, LogLines log, PrintStream out) {
        this.gateway = gateway;
        this.log = log;
        this.out = out;
    }

    /**
     * Starts the gateway and the vendors, prints the calls, and stops both.
     *
     * @param out where to print
     * @param clock the clock
     * @throws IOException if no port is free
     * @throws InterruptedException if the thread is interrupted
     */
    static void run(PrintStream out, Clock clock) throws IOException, InterruptedException {
        LogLines log = new LogLines();
        Sleeper shown = wait -> out.println("  (a wait of " + wait.toSeconds() + " s is skipped here)");
        try (VendorStub vendors = VendorStub.start();
                Gateway gateway = Gateway.start(0, new VendorClient(vendors::address, shown), clock, log)) {
            Demo demo = new Demo(gateway, log, out);
            demo.showResponses();
            demo.showBadRequests();
            demo.showRetries(vendors);
            demo.show("How often each error has occurred", "GET", "counts", "en", "");
        }
    }

    private void showResponses() throws IOException, InterruptedException {
        explain(
                "CapSolver has blocked the gateway; Russian",
                Vendor.CAPSOLVER,
                VendorResponses.of(new CapSolverException.IpBanned(OptionalInt.of(10))),
                "ru");
        explain(
                "The captcha API names a field in its text; German",
                Vendor.CAPTCHA_API,
                VendorResponses.of(new CaptchaApiException.FieldInvalid("websiteURL")),
                "de-AT, en;q=0.5");
        explain(
                "One code of Baidu has two meanings, which its text distinguishes; Chinese",
                Vendor.BAIDU_FACE,
                VendorResponses.of(BaiduFaceException.Identity.policeServiceUnreachable()),
                "zh-CN");
        explain(
                "The vendor's text contains what is wrong with the face; Vietnamese",
                Vendor.BAIDU_FACE,
                VendorResponses.of(
                        BaiduFaceException.H5Liveness.videoFaceQualityTooLow(VideoFaceQualityTooLowReason.BLUR)),
                "vi");
        explain("A code that is in no catalog", Vendor.CAPSOLVER, VendorResponses.unknown("ERROR_SOMETHING_NEW"), "en");
        explain("A success is returned unchanged", Vendor.CAPMONSTER, VendorResponses.success(Vendor.CAPMONSTER), "en");
    }

    private void showBadRequests() throws IOException, InterruptedException {
        show("An unknown vendor", "POST", "responses/capsulver?status=400", "de", "{}");
        show("A method that is not allowed", "DELETE", "responses/capsolver", "zh", "");
    }

    private void showRetries(VendorStub vendors) throws IOException, InterruptedException {
        VendorResponse slowDown = VendorResponses.of(new CapMonsterException.RateLimited());
        vendors.script(Vendor.CAPMONSTER, slowDown, VendorResponses.retryAfter(4, slowDown));
        show(
                "The gateway calls CapMonster itself: two calls fail, the third succeeds",
                "POST",
                "calls/capmonster",
                "en",
                "{\"taskId\":61138}");
    }

    private void explain(String heading, Vendor<?> vendor, VendorResponse response, String language)
            throws IOException, InterruptedException {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        show(heading, "POST", "responses/" + vendor.key() + "?status=" + response.status(), language, body);
    }

    private void show(String heading, String method, String path, String language, String body)
            throws IOException, InterruptedException {
        out.println("# " + heading);
        out.println("  " + method + " /" + path);
        out.println("  Accept-Language: " + language);
        print(body);
        HttpRequest request = HttpRequest.newBuilder(gateway.address().resolve(path))
                .header("Accept-Language", language)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        out.println("  => " + response.statusCode());
        for (String name : HEADERS_OF_INTEREST) {
            response.headers().firstValue(name).ifPresent(value -> out.println("  " + name + ": " + value));
        }
        print(response.body());
        log.take().forEach(line -> out.println("  log: " + line));
        out.println();
    }

    private void print(String body) {
        if (!body.isEmpty()) {
            out.println("  " + body);
        }
    }
}
