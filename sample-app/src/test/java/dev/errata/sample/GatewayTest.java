package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway's responses to vendors' responses and to invalid requests. */
class GatewayTest {
    private static final String BANNED = """
            {"errorId": 1, "errorCode": "ERROR_IP_BANNED", "errorDescription": "Your IP has been blocked for 10 minutes"}""";

    private static Running app;

    @BeforeAll
    static void start() {
        app = new Running();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void forgetTheLog() {
        app.log.take();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT,en;q=0.5 | de | Der nächste Versuch ist in 10 Minuten möglich, um 14:10 Uhr (UTC).",
                "fr,vi;q=0.3    | vi | Có thể thử lại sau 10 phút, lúc 14:10 (UTC).",
                "zh-CN          | zh | 可在 10 分钟后重试，即",
                "ru             | ru | Следующая попытка возможна через 10 минут, в 14:10 по UTC.",
                "fr             | en | The next attempt is possible in 10 minutes, at 2:10",
                "garbage;;q=x   | en | The vendor CaptchaApi has blocked the gateway."
            })
    void aFailureOfAVendorIsExplainedInTheUsersLanguage(String accepted, String language, String sentence) {
        HttpResponse<String> reply = app.post("responses/captcha-api?status=429", BANNED, "Accept-Language", accepted);

        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(header(reply, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(reply, "Content-Language")).isEqualTo(language);
        assertThat(header(reply, "Vary")).isEqualTo("Accept-Language");
        assertThat(header(reply, "Retry-After")).isEqualTo("600");
        assertThat(reply.body())
                .contains(sentence)
                .contains("\"type\":\"https://errors.example.com/gateway/2003\"")
                .contains("\"code\":\"2003\"")
                .contains("\"until\":\"2026-11-22T14:10:00Z\"");
    }

    @Test
    void theVendorsRetryAfterTakesPrecedence() {
        String body = "{\"errorId\": 1, \"errorCode\": \"ERROR_RATE_LIMIT\"}";

        assertThat(header(app.post("responses/capsolver?status=400", body), "Retry-After"))
                .isEqualTo("2");
        assertThat(header(app.post("responses/capsolver?status=400", body, "Vendor-Retry-After", "77"), "Retry-After"))
                .isEqualTo("77");
    }

    @Test
    void permanentErrorsHaveNoRetryAfter() {
        String body = "{\"errorId\": 1, \"errorCode\": \"ERROR_BAD_REQUEST\"}";
        HttpResponse<String> reply = app.post("responses/capsolver?status=400", body, "Vendor-Retry-After", "77");

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(header(reply, "Retry-After")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "capsolver   | {\"errorId\":1,\"errorCode\":\"ERROR_TASKID_INVALID\"}                   | 404 | 4001",
                "captcha-api | {\"errorId\":1,\"errorCode\":\"ERROR_REQUIRED_FIELDS\"}                  | 400 | 1001",
                "capmonster  | {\"errorId\":1,\"errorCode\":\"WRONG_CAPTCHA_ID\"}                       | 404 | 4001",
                "baidu-face  | {\"error_code\":216908,\"error_msg\":\"blur\"}                           | 422 | 5002",
                "baidu-face  | {\"error_code\":\"222210\",\"error_msg\":\"the number of faces is beyond\"} | 409 | 4005"
            })
    void everyVendorHasItsOwnFormat(String vendor, String body, int status, String code) {
        HttpResponse<String> reply = app.post("responses/" + vendor + "?status=200", body);

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void theIdOfATaskComesFromTheRequest() {
        String body = "{\"errorId\": 1, \"errorCode\": \"ERROR_TASKID_INVALID\"}";

        assertThat(app.post("responses/capsolver?status=400&taskId=61138%26bb6", body)
                        .body())
                .contains("\"id\":\"61138&bb6\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"errorId\":0,\"solution\":{\"text\":\"ü 错\"}}", "{ \"errorId\" : 0 }", "[1, 2]", ""})
    void aSuccessIsReturnedUnchanged(String body) {
        HttpResponse<String> reply =
                app.post("responses/capsolver?status=201", body, "Vendor-Content-Type", "application/json; x=y");

        assertThat(reply.statusCode()).isEqualTo(201);
        assertThat(reply.body()).isEqualTo(body);
        assertThat(header(reply, "Content-Type")).isEqualTo("application/json; x=y");
        assertThat(app.log.take()).isEmpty();
    }

    @Test
    void anUnknownCodeIsReportedLoggedAndCounted() {
        String body = "{\"errorId\": 1, \"errorCode\": \"ERROR_NEW\\nforged line\"}";
        try (Running alone = new Running()) {
            HttpResponse<String> reply = alone.post("responses/capsolver?status=400", body);

            assertThat(reply.statusCode()).isEqualTo(502);
            assertThat(reply.body()).contains("\"code\":\"9002\"").contains("ERROR_NEW\\u000aforged line");
            assertThat(alone.log.take())
                    .singleElement()
                    .asString()
                    .startsWith("ERROR The vendor CapSolver answered with a code that the gateway does not know")
                    .endsWith("[code=9002 vendor=CapSolver vendorCode=ERROR_NEW?forged line]")
                    .hasLineCount(1);
            assertThat(alone.get("counts").body()).isEqualTo("{\"VENDOR_RESPONSE_UNKNOWN\":1}");
        }
    }

    @Test
    void aPageOfAProxyMeansThatTheVendorIsUnavailable() {
        HttpResponse<String> reply = app.post("responses/baidu-face?status=502", "<html>Bad Gateway</html>");

        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(reply.body()).contains("\"code\":\"9001\"");
    }

    @Test
    void theAccountIsNotSentOrLogged() {
        String body = "{\"errorId\": 1, \"errorCode\": \"ERROR_KEY_DENIED_ACCESS\"}";
        HttpResponse<String> reply = app.post("responses/capsolver?status=401", body);

        assertThat(reply.body()).contains("\"code\":\"2001\"").doesNotContain("ops@");
        assertThat(app.log.take().toString())
                .contains("ERROR The vendor CapSolver rejected")
                .doesNotContain("ops@");
    }

    // ---- invalid requests

    @ParameterizedTest
    @ValueSource(
            strings = {
                "responses/capsolver",
                "responses/capsolver?status=",
                "responses/capsolver?status=abc",
                "responses/capsolver?status=99",
                "responses/capsolver?status=200x",
                "responses/capsolver?state=200"
            })
    void theStatusOfTheResponseIsRequired(String path) {
        HttpResponse<String> reply = app.post(path, "{}", "Accept-Language", "de");

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("Das Feld status fehlt");
        assertThat(header(reply, "Content-Language")).isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "responses/capsulver?status=400",
                "responses/?status=400",
                "responses/capsolver/x?status=400",
                "calls/x"
            })
    void unknownVendorIsNotFound(String path) {
        assertThat(app.post(path, "{}")).satisfies(reply -> {
            assertThat(reply.statusCode()).isEqualTo(404);
            assertThat(reply.body()).contains("\"code\":\"1101\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "responses", "counts/x", "favicon.ico", "%00%0A"})
    void unknownPathIsNotFound(String path) {
        assertThat(app.get(path)).satisfies(reply -> {
            assertThat(reply.statusCode()).isEqualTo(404);
            assertThat(reply.body()).contains("\"code\":\"1102\"");
        });
        assertThat(app.log.take()).singleElement().asString().hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, responses/capsolver, POST",
        "PUT, calls/capsolver, POST",
        "POST, counts, GET",
        "HEAD, responses/x, POST"
    })
    void theAllowedMethodIsReported(String method, String path, String allowed) {
        HttpResponse<String> reply = app.send(app.request(path).method(method, BodyPublishers.noBody()));

        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(header(reply, "Allow")).isEqualTo(allowed);
        assertThat(reply.body()).matches(body -> method.equals("HEAD") == body.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024 + 1, 1024 * 1024})
    void theSizeOfABodyIsLimited(int bytes) {
        HttpResponse<String> reply =
                app.post("responses/capsolver?status=200", "x".repeat(bytes), "Accept-Language", "de");

        assertThat(reply.statusCode()).isEqualTo(413);
        assertThat(reply.body()).contains("mehr als 65.536 Bytes");
    }

    @Test
    void aBodyOfTheMaximumSizeIsAccepted() {
        String body = " ".repeat(64 * 1024);

        assertThat(app.post("responses/capsolver?status=200", body).body()).isEqualTo(body);
    }

    @Test
    void aBodyMustBeUtf8() {
        byte[] latin1 = {'{', (byte) 0xFC, '}'};
        HttpResponse<String> reply =
                app.send(app.request("responses/capsolver?status=400").POST(BodyPublishers.ofByteArray(latin1)));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("\"code\":\"1105\"");
    }

    @Test
    void anUnexpectedExceptionIsNotRevealed() {
        try (Running broken = new Running(null, vendor -> {
            throw new IllegalStateException("password=hunter2");
        })) {
            HttpResponse<String> reply = broken.post("calls/capsolver", "{}", "Accept-Language", "vi");

            assertThat(reply.statusCode()).isEqualTo(500);
            assertThat(reply.body()).isEqualTo("""
                    {"type":"https://errors.example.com/gateway/8002","title":"Lỗi của cổng","status":500,\
                    "detail":"Cổng gặp một sự cố không lường trước.","code":"8002","retryable":false}""");
            assertThat(broken.log.take()).singleElement().asString().startsWith("ERROR An unexpected error occurred");
            assertThat(broken.get("counts").body()).isEqualTo("{\"UNFORESEEN\":1}");
        }
    }

    private static String header(HttpResponse<String> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }
}
