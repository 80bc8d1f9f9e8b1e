package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.JavaNames;
import dev.errata.catalog.model.LogLevel;
import dev.errata.catalog.model.RetryPolicy;
import dev.errata.runtime.Retry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorParserTest {
    @Test
    void whatIsLeftOutHasADefault() {
        ErrorDefinition error = Parsing.ofError("message: \"gone\"").error();

        assertThat(error.name()).isEqualTo("A");
        assertThat(error.code()).contains(error.constant());
        assertThat(error.aliases()).isEmpty();
        assertThat(error.group()).isEmpty();
        assertThat(error.status()).isEqualTo(500);
        assertThat(error.retry()).isEqualTo(RetryPolicy.NEVER);
        assertThat(error.parameters()).isEmpty();
        assertThat(error.title().isEmpty()).isTrue();
        assertThat(error.log()).isEqualTo(LogLevel.ERROR);
        assertThat(error.stackless()).isFalse();
        assertThat(error.since()).isEmpty();
        assertThat(error.deprecated()).isEmpty();
        assertThat(error.match()).isEmpty();
        assertThat(error.java()).isEqualTo(JavaNames.DERIVED);
    }

    @Test
    void allIsRead() {
        Parsing parsing = Parsing.ofError(
                "code: 0012",
                "aliases: [\"OUT-OF-STOCK\", 1_000]",
                "group: STOCK",
                "status: 409",
                "retry: {when: after-action, after: 90s, idempotentOnly: true}",
                "title: \"Out of stock\"",
                "message: \"{sku} is gone\"",
                "description: \"Sold.\"",
                "remedy: \"Wait.\"",
                "params: {sku: string}",
                "log: debug",
                "stackless: true",
                "since: 1.10",
                "deprecated: {since: 2.0, replacedBy: B, because: \"Old.\"}",
                "match: {status: 200, message: \"no {sku}\"}",
                "java: {exception: SoldOut, params: {sku: article}}");
        ErrorDefinition error = parsing.error();

        assertThat(parsing.faults()).isEmpty();
        assertThat(error.code().map(Located::value)).contains("0012");
        assertThat(error.aliases()).extracting(Located::value).containsExactly("OUT-OF-STOCK", "1_000");
        assertThat(error.group().map(Located::value)).contains("STOCK");
        assertThat(error.status()).isEqualTo(409);
        assertThat(error.retry().when()).isEqualTo(Retry.Kind.AFTER_ACTION);
        assertThat(error.retry().after().map(Located::value)).contains(Duration.ofSeconds(90));
        assertThat(error.retry().idempotentOnly()).isTrue();
        assertThat(error.title().in(parsing.catalog().sourceLocale())).contains("Out of stock");
        assertThat(error.description().in(parsing.catalog().sourceLocale())).contains("Sold.");
        assertThat(error.remedy().in(parsing.catalog().sourceLocale())).contains("Wait.");
        assertThat(error.message()
                        .in(parsing.catalog().sourceLocale())
                        .orElseThrow()
                        .parts())
                .hasSize(2);
        assertThat(error.log()).isEqualTo(LogLevel.DEBUG);
        assertThat(error.stackless()).isTrue();
        assertThat(error.since()).contains("1.10");
        assertThat(error.deprecated().orElseThrow().since().map(Located::value)).contains("2.0");
        assertThat(error.deprecated().orElseThrow().replacedBy().map(Located::value))
                .contains("B");
        assertThat(error.deprecated().orElseThrow().because()).contains("Old.");
        assertThat(error.match().orElseThrow().status().map(Located::value)).contains(200);
        assertThat(error.match().orElseThrow().message().orElseThrow().value().parts())
                .hasSize(2);
        assertThat(error.java().exception().map(Located::value)).contains("SoldOut");
        assertThat(error.java().parameters().get("sku").value()).isEqualTo("article");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: 4o9|6:13 not-a-number",
                "status: 409.0|6:13 not-a-number",
                "status: 399|6:13 bad-status",
                "status: 600|6:13 bad-status",
                "status: 99999999999|6:13 not-a-number",
                "status:|6:5 wrong-shape",
                "status: ~|6:13 wrong-shape",
                "status: [409]|6:13 wrong-shape",
                "retry: {when: soon}|6:19 unknown-value",
                "retry: {after: 2s}|6:5 missing-key",
                "retry: {when: throttled, after: 2 s}|6:37 bad-duration",
                "retry: {when: throttled, after: -2s}|6:37 bad-duration",
                "retry: {when: throttled, after: 1.5s}|6:37 bad-duration",
                "retry: {when: throttled, after: 9999999999s}|6:37 bad-duration",
                "retry: throttled|6:12 wrong-shape",
                "retryable: sometimes|6:16 not-a-boolean",
                "log: warning|6:10 unknown-value",
                "stackless: 1|6:16 not-a-boolean",
                "deprecated: true|6:17 wrong-shape",
                "match: {}|6:5 missing-key",
                "match: {status: 99}|6:21 bad-status",
                "match: 401|6:12 wrong-shape",
                "java: {exception: soldOut}|6:23 bad-name",
                "java: {params: {sku: article}}|6:21 unknown-key",
                "java: SoldOut|6:11 wrong-shape",
                "group: [X]|6:12 wrong-shape",
                "statsu: 409|6:5 unknown-key",
                "unheard: 1|6:5 unknown-key",
            })
    void faultInASettingKeepsTheError(String line, String fault) {
        Parsing parsing = Parsing.ofError(line, "message: \"gone\"");

        assertThat(parsing.faults()).containsExactly(fault);
        assertThat(parsing.error().name()).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "code: [1]|6:11 wrong-shape",
                "code:|6:5 wrong-shape",
                "code: null|6:11 wrong-shape",
                "code: \"\"|6:11 bad-code",
                "code: \" 1\"|6:11 bad-code",
                "code: \"1 \"|6:11 bad-code",
                "code: grün|6:11 bad-code",
                "code: \"a\\tb\"|6:11 bad-code",
                "code: \"a\\u200Bb\"|6:13 invisible-character",
                "code: \"a\\0b\"|6:13 control-character",
                "code: &x 1|6:11 anchor-or-alias",
                "aliases: [{a: b}]|6:15 wrong-shape",
                "aliases: [ü]|6:15 bad-code",
                "params: {Sku: string}|6:14 bad-name",
                "params: {order_id: string}|6:14 bad-name",
            })
    void faultInACodeOrNameLeavesTheErrorOut(String line, String fault) {
        Parsing parsing = Parsing.ofError(line, "message: \"gone\"");

        assertThat(parsing.faults()).containsExactly(fault);
        boolean isHarmless = line.contains("&x");
        assertThat(parsing.catalog().errors()).hasSize(isHarmless ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "outOfStock", "OUT-OF-STOCK", "_A", "A_", "A__B", "1A", "Ä", "A B", "Out_Of_Stock"})
    void constantIsUpperSnake(String name) {
        Parsing parsing = Parsing.of("errata: 1\ncatalog: Orders\nlocales: [en]\nerrors:\n  " + name
                + ": {message: \"x\", status: 1}\n  B: {message: \"y\"}\n");

        assertThat(parsing.rules()).containsExactly("bad-name", "bad-status");
        assertThat(parsing.catalog().errors()).extracting(ErrorDefinition::name).containsExactly("B");
    }

    @Test
    void codeOfExactlyTheLimitIsFine() {
        assertThat(Parsing.ofError("code: " + "x".repeat(128), "message: \"a\"").faults())
                .isEmpty();
        assertThat(Parsing.ofError("code: " + "x".repeat(129), "message: \"a\"").faults())
                .containsExactly("6:11 bad-code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "\"none\""})
    void noneIsNoCode(String none) {
        assertThat(Parsing.ofError("code: " + none, "message: \"a\"").error().code())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "None", "0012", "1_000", "12:30", "1e3", "2024-01-01", "true"})
    void codeStaysAsItIsSpelled(String code) {
        assertThat(Parsing.ofError("code: " + code, "message: \"a\"")
                        .error()
                        .code()
                        .map(Located::value))
                .contains(code);
    }

    @Test
    void lostIndentationIsNamedForWhatItIs() {
        Parsing parsing = Parsing.of("""
                errata: 1
                catalog: Orders
                locales: [en]
                errors:
                  A:
                    message: "a"
                  status: 409
                  params:
                    sku: string
                B:
                  message: "b"
                """);

        assertThat(parsing.faults()).containsExactly("7:3 unknown-key", "8:3 unknown-key", "10:1 unknown-key");
        assertThat(parsing.catalog().errors()).hasSize(1);
    }

    @Test
    void defaultsStandInForWhatAnErrorLeavesOut() {
        Parsing parsing = Parsing.of("""
                errata: 1
                catalog: Orders
                locales: [en]
                defaults:
                  status: 400
                  retryable: true
                  log: info
                  stackless: true
                errors:
                  A:
                    message: "a"
                  B:
                    message: "b"
                    status: 503
                    retry: {when: never}
                    log: error
                    stackless: false
                """);

        assertThat(parsing.faults()).isEmpty();
        ErrorDefinition a = parsing.catalog().errors().get(0);
        ErrorDefinition b = parsing.catalog().errors().get(1);
        assertThat(a.status()).isEqualTo(400);
        assertThat(a.retry()).isEqualTo(RetryPolicy.TRANSIENT);
        assertThat(a.log()).isEqualTo(LogLevel.INFO);
        assertThat(a.stackless()).isTrue();
        assertThat(b.status()).isEqualTo(503);
        assertThat(b.retry()).isEqualTo(RetryPolicy.NEVER);
        assertThat(b.log()).isEqualTo(LogLevel.ERROR);
        assertThat(b.stackless()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"499,WARN", "500,ERROR", "400,WARN", "599,ERROR"})
    void logLevelFollowsTheStatus(String status, LogLevel level) {
        assertThat(Parsing.ofError("status: " + status, "message: \"a\"")
                        .error()
                        .log())
                .isEqualTo(level);
    }

    @Test
    void retryAndRetryableTogetherAreOneTooMany() {
        Parsing parsing = Parsing.ofError("retryable: false", "retry: {when: throttled}", "message: \"a\"");

        assertThat(parsing.faults()).containsExactly("7:5 retry-twice");
        assertThat(parsing.error().retry().when()).isEqualTo(Retry.Kind.THROTTLED);
    }

    @ParameterizedTest
    @CsvSource({"500ms,PT0.5S", "2s,PT2S", "5m,PT5M", "1h,PT1H", "30d,PT720H", "0s,PT0S"})
    void durationsHaveAUnit(String text, Duration duration) {
        assertThat(Parsing.ofError("retry: {when: throttled, after: " + text + "}", "message: \"a\"")
                        .error()
                        .retry()
                        .after()
                        .map(Located::value))
                .contains(duration);
    }

    @Test
    void wordsStandOnOneLine() {
        assertThat(Parsing.ofError("message: \"a\"", "code: A", "  B").faults()).containsExactly("7:11 wrong-shape");
        assertThat(Parsing.ofError("message: \"a\"", "code: \"A", "  B\"").faults())
                .containsExactly("7:11 wrong-shape");
    }

    @Test
    void emptyErrorLacksItsMessage() {
        assertThat(Parsing.ofError("").faults()).containsExactly("5:3 missing-key");
    }
}
