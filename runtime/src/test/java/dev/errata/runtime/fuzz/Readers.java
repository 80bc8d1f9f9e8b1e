package dev.errata.runtime.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bank.BankException;
import com.acme.bank.BankWire;
import com.acme.orders.OrdersError;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.errata.runtime.Decoded;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.json.JsonReader;
import dev.errata.runtime.json.JsonTree;
import dev.errata.runtime.json.PointerTree;
import dev.errata.runtime.text.TestTexts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Untrusted input, and what must hold for all code that reads it. */
final class Readers {
    private static final int[] STATUSES = {0, 200, 401, 429, 502};
    private static final Duration CENTURY = Duration.ofDays(36_500);
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    private Readers() {}

    // ---- the decoder

    /** The first byte chooses the status; the rest is the body. */
    static void decoder(byte[] input) {
        int status = STATUSES[input.length == 0 ? 0 : (input[0] & 0xFF) % STATUSES.length];
        byte[] bytes = input.length == 0 ? input : java.util.Arrays.copyOfRange(input, 1, input.length);
        String text = new String(bytes, StandardCharsets.UTF_8);

        Decoded<BankException> ofBytes = BankWire.ONLY.decode(status, Map.of(), bytes);
        Decoded<BankException> ofText = BankWire.ONLY.decode(status, Map.of(), text);
        assertThat(outcome(ofBytes)).isEqualTo(outcome(ofText));
        assertThat(ofText.wire().body().orElseThrow()).hasSizeLessThanOrEqualTo(8_192);

        Optional<Map<String, Object>> object = jackson(text, new TypeReference<Map<String, Object>>() {});
        if (object.isPresent() && isJson(text)) {
            assertThat(outcome(BankWire.ONLY.decode(status, Map.of(), object.get())))
                    .isEqualTo(outcome(ofText));
        }
        if (ofText instanceof Decoded.Failure<BankException> failure) {
            assertFailure(failure.exception(), status);
        }
    }

    private static List<Object> outcome(Decoded<BankException> decoded) {
        Optional<BankException> failure = decoded.failure();
        return List.of(
                failure.map(Object::getClass).isPresent() ? failure.get().getClass() : Decoded.NoFailure.class,
                failure.filter(BankException.Known.class::isInstance)
                        .map(known -> (Object) ((BankException.Known) known).error())
                        .orElse(""),
                decoded.wire().code().filter(code -> !isNumber(code)),
                decoded.wire().message().filter(message -> !isNumber(message)));
    }

    /** Jackson writes numbers in another format. */
    private static boolean isNumber(String text) {
        return dev.errata.runtime.json.JsonNumbers.isNumber(text);
    }

    private static void assertFailure(BankException failure, int status) {
        assertThat(failure.getMessage()).isNotBlank().doesNotContain("\n", "\r", "\u0000", "\u001B");
        assertThat(failure.message(Locale.GERMAN)).isNotBlank();
        assertThat(isJson(failure.problem(Locale.ROOT).toJson())).isTrue();
        assertThat(failure.isRetryable() && status == 200).isFalse();
        String again = BankWire.ONLY.encodeJson(failure, Locale.ROOT);
        assertThat(isJson(again)).isTrue();
        if (failure instanceof BankException.Known known) {
            BankException decoded = BankWire.ONLY
                    .decode(BankWire.ONLY.status(failure), Map.of(), again)
                    .failure()
                    .orElseThrow();
            assertThat(((BankException.Known) decoded).error()).isEqualTo((Object) known.error());
            assertThat(decoded.logFields()).isEqualTo(failure.logFields());
        }
    }

    // ---- JSON

    private static final Pattern WIDE_DIGIT = Pattern.compile("\\\\u\\p{XDigit}{0,3}[^\\x00-\\x7F]");

    private static boolean isJson(String text) {
        return JsonReader.read(text, PointerTree.of(List.of())).error() == null;
    }

    /** Empty if Jackson rejects a text. */
    private static <T> Optional<T> jackson(String text, TypeReference<T> type) {
        try {
            return Optional.ofNullable(JACKSON.readValue(text, type));
        } catch (JsonProcessingException | NumberFormatException rejected) {
            return Optional.empty();
        }
    }

    static void json(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        String error = JsonReader.read(text, PointerTree.of(List.of("", "/a", "/a/0", "/a/b", "/~1/~0")))
                .error();
        try {
            boolean isRead = !JACKSON.readTree(text).isMissingNode();
            boolean differs = text.startsWith("\uFEFF")
                    || (error != null && error.contains("512 levels deep"))
                    // Jackson only checks eight bits of a hexadecimal digit.
                    || WIDE_DIGIT.matcher(text).find();
            assertThat(differs || isRead == (error == null)).as(error).isTrue();
        } catch (StreamConstraintsException itsOwnLimit) {
            // Jackson accepts numbers of up to 1,000 digits; this reader accepts any.
        } catch (JsonProcessingException | NumberFormatException rejected) {
            boolean differs = text.startsWith("\uFEFF") || text.matches("(?s).*[eE][+-]?[0-9]{9,}.*");
            assertThat(differs || error != null).as(rejected.getMessage()).isTrue();
        }
        Object tree = JsonTree.of(text, 1_000);
        assertThat(error == null && text.strip().startsWith("{") && !(tree instanceof Map))
                .isFalse();
    }

    // ---- headers

    static void acceptLanguage(byte[] input) {
        String header = new String(input, StandardCharsets.UTF_8);
        Locale locale = OrdersError.locales().negotiate(header);
        assertThat(locale.hasExtensions()).isFalse();
        assertThat(locale.getVariant()).isEmpty();
        assertThat(OrdersError.locales().negotiate(locale.toLanguageTag())).isEqualTo(locale);
        assertThat(OrdersError.locales().negotiate(List.of(header.split("\n", -1))))
                .isNotNull();
        assertThat(OrdersError.locales().all()).contains(OrdersError.locales().nearest(locale));
    }

    /** The lines are values of {@code Retry-After}, and the text after NUL is the {@code Date}. */
    static void retryAfter(byte[] input) {
        String[] headers = new String(input, StandardCharsets.UTF_8).split("\u0000", 2);
        WireResponse.Builder response = WireResponse.builder();
        for (String value : headers[0].split("\n", -1)) {
            response.header("Retry-After", value);
        }
        if (headers.length > 1) {
            response.header("Date", headers[1]);
        }
        Optional<Duration> wait = response.build().retryAfter();
        assertThat(wait.orElse(Duration.ZERO)).isBetween(Duration.ZERO, CENTURY);
        String only = headers[0].strip();
        if (!only.isEmpty() && only.length() < 10 && only.chars().allMatch(c -> c >= '0' && c <= '9')) {
            Duration seconds = Duration.ofSeconds(Long.parseLong(only));
            assertThat(wait).contains(seconds.compareTo(CENTURY) > 0 ? CENTURY : seconds);
        }
    }

    // ---- messages

    static void message(byte[] input) {
        // This character separates packed texts, so no text contains it.
        String text = new String(input, StandardCharsets.UTF_8).replace("\u0001", "");
        var error = TestTexts.message(text, "a", "b", "c*");
        Object[][] arguments = {{1, "x", "secret"}, {Instant.EPOCH, LocalDate.MAX, 1e300}, {null, null, null}};
        for (Object[] values : arguments) {
            assertThat(Objects.requireNonNull(error.message(values, Locale.GERMAN)))
                    .isNotNull();
            assertThat(error.logMessage(values)).doesNotContain("\n", "\u001B");
        }
        boolean showsMore = error.logMessage(arguments[0]).contains("secret") && !text.contains("secret");
        assertThat(showsMore).isFalse();
    }
}
