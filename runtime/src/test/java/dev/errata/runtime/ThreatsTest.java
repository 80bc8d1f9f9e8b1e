package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.acme.bank.BankException;
import com.acme.orders.OrdersException;
import com.acme.orders.OrdersException.OutOfStockColour;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Untrusted arguments, responses and serialized objects. */
class ThreatsTest {
    private static final int[] HOSTILE = {
        0, '\n', '\r', '\t', 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x200B, 0x200E, 0x2028, 0x2029, 0x202E, 0x2066, 0xD800,
        0xDC00, 0xFEFF, 0xFFF9, 0xE0041, 'a', '{', '\\', '\'', '%', 0x1F600
    };

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int point = random.nextInt(3) == 0 ? random.nextInt(0x3000) : HOSTILE[random.nextInt(HOSTILE.length)];
            text.appendCodePoint(point);
        }
        return text.toString();
    }

    private static OrdersException.OutOfStock outOfStock(String sku, String customer) {
        return new OrdersException.OutOfStock(sku, 3, OutOfStockColour.RED, Optional.of(customer), OptionalInt.empty());
    }

    // ---- logs

    @Test
    void noArgumentOrResponseForgesALineOfALog() {
        Random random = new Random(20261121);
        for (int round = 0; round < 5_000; round++) {
            WireResponse wire = WireResponse.builder()
                    .code(hostile(random))
                    .status(500)
                    .message(hostile(random))
                    .header("X-Trace", hostile(random))
                    .body(hostile(random))
                    .build();
            CatalogException unknown = new BankException.Unknown(wire);
            CatalogException known = outOfStock(hostile(random), "Ada");
            for (String line : List.of(
                    known.getMessage(), known.toString(), unknown.getMessage(), unknown.toString(), wire.toString())) {
                assertThat(line.codePoints().filter(ThreatsTest::isUnseen).toArray())
                        .as(line)
                        .isEmpty();
            }
        }
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Test
    void sensitiveArgumentsAreNotWrittenAutomatically() {
        OrdersException e = outOfStock("A-7", "S3CRET");
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));

        assertThat(Stream.of(
                        trace.toString(),
                        e.getMessage(),
                        e.getLocalizedMessage(),
                        e.toString(),
                        e.logFields().toString(),
                        e.problem(Locale.ROOT).toJson()))
                .noneMatch(text -> text.contains("S3CRET"));
        assertThat(WireResponse.builder()
                        .body("S3CRET")
                        .header("Authorization", "S3CRET")
                        .build()
                        .toString())
                .doesNotContain("S3CRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{order}", "{0}", "'{'", "%s %n %1$s", "${jndi:ldap://x}", "#{x}", "{}", "\\u0041 \\n", "''"})
    void anArgumentIsNotParsed(String argument) {
        OrdersException e = new OrdersException.OrderNotFound(argument);

        assertThat(e.getMessage()).isEqualTo("No order " + argument + ", " + argument);
        assertThat(e.message(Locale.GERMAN)).isEqualTo("Bestellung " + argument + " fehlt");
        assertThat(e.problem(Locale.ROOT).detail()).contains(e.getMessage());
    }

    // ---- chains of causes

    @Test
    void aCycleOfCausesDoesNoHarm() {
        Exception cause = new Exception("inner");
        OrdersException e = new OrdersException.BadSku(cause);
        cause.initCause(e);
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));

        assertThat(e.isRetryable()).isFalse();
        assertThat(e.retryAfter()).isEmpty();
        assertThat(e.problem(Locale.ROOT).toJson()).isNotBlank();
        assertThat(trace.toString()).contains("CIRCULAR REFERENCE");
    }

    // ---- serialization

    private static Object read(Object object, String filter) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(filter));
            return in.readObject();
        }
    }

    static Stream<CatalogException> exceptions() {
        return Stream.of(
                outOfStock("A-7", "Ada"),
                new OrdersException.BadSku(new IllegalStateException("inner")),
                BankException.Card.cardExpired("4111", 12),
                new BankException.Unknown(WireResponse.builder()
                        .code("7")
                        .header("A", "b")
                        .body("{}")
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void aFilterOnlyNeedsToAllowTheseClassesAndTheCatalogsPackage(CatalogException e) throws Exception {
        String filter = "java.lang.*;java.util.*;java.io.Serializable;dev.errata.runtime.*;com.acme.**;!*";

        assertThat(((CatalogException) read(e, filter)).getMessage()).isEqualTo(e.getMessage());
    }

    @Test
    void aFilterRejectsOtherClassesInAnException() {
        OrdersException e = new OrdersException.BadSku(new java.io.UncheckedIOException(new java.io.IOException("x")));

        assertThatExceptionOfType(InvalidClassException.class)
                .isThrownBy(() -> read(e, "java.lang.*;java.util.*;dev.errata.runtime.*;com.acme.**;!*"));
    }
}
