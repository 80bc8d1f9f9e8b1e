package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.check.CheckedCatalog;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.TextFormat;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** For any bytes, the compiler must not throw, and must return a catalog or a diagnostic with a position. */
class MutationTest {
    private static final int ROUNDS = Boolean.getBoolean("errata.long") ? 100_000 : 1_500;
    static final String MAIN = """
            # yaml-language-server: $schema=x
            errata: 1
            catalog: Orders
            description: "What can go wrong with an order."
            locales: [en, de, vi]
            translations: optional
            zone: UTC
            docs: "https://errors.acme.example/orders/"
            layout: flat
            exceptions: per-error
            defaults:
              status: 400
              retryable: false
            rules:
              translation-equals-source: off
            wire:
              code: /errorCode
              codeType: text
              message: /errorDescription
              params: /details
              failed: {/errorId: 1}
              ok:
                /errorCode: 0
            groups:
              STOCK:
                title: "Stock"
                codes: [1000-1999, 2500]
            errors:
              OUT_OF_STOCK:
                code: 1001
                aliases: ["OUT-OF-STOCK"]
                group: STOCK
                status: 409
                retry:
                  when: throttled
                  after: 2s
                  idempotentOnly: true
                params:
                  sku: string
                  left: int
                  colour:
                    type: enum
                    values: [red, blue]
                  customer: {type: string, sensitive: true, optional: true, wire: /user/name, example: "Ada"}
                title: {en: "Out of stock", de: 'Nicht auf Lager'}
                message:
                  en: "Only {left} of {sku} left in {colour},
                    '{'really '}'"
                  de: >-
                    Noch {left} von {sku}
                    in {colour}
                  vi: |
                    {left} {sku} {colour} còn lại
                description: plain text
                  over two lines
                remedy: "Wait \\u00e4 moment.\\n"
                log: warn
                stackless: false
                since: "1.2"
                deprecated: {since: "2.0", replacedBy: SOLD_OUT, because: "…"}
                java: {exception: NoStock, params: {sku: article}}
              SOLD_OUT:
                code: 1001
                message: "Please check the {field} \uD83D\uDE00"
                params: {field: string}
                match:
                  status: 401
                  message: "Please check the field: {field}"
            reserved:
              - code: 1002
                constant: BAD_SKU
            """;
    static final String SIDE = """
            errata: 1
            catalog: Orders
            locale: de
            errors:
              OUT_OF_STOCK:
                remedy: "Warten."
                from: fedbb2
            """;
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        ": ",
        ":",
        "- ",
        " ",
        "  ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "#",
        " #",
        "&a ",
        "*a",
        "!",
        "!!x ",
        "|",
        ">",
        "%",
        "@",
        "`",
        ",",
        "? ",
        "~",
        "null",
        "\\",
        "\\u",
        "\\U0011",
        "\\x",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "\uFEFF",
        "\u0000",
        "\u0001",
        "\u0085",
        "\u2028",
        "\u200B",
        "\u202E",
        "\uFFFF",
        "\uD83D\uDE00",
        "日本",
        "0",
        "-1",
        "1e9",
        "yes",
        "<<: *a\n",
        "errata",
        "x: y",
        "[[[[[[[[[[[[[[[[[[[[[[[",
        "{a: {a: {a: ",
        "|1\n",
        ">+\n",
        "''",
        "\"\"",
        "{sku}",
        "{0}",
        "%s"
    };

    private final Random random = new Random(20261121);

    @Test
    void acceptsOriginalCatalog() {
        assertThat(TextFormat.format(check(bytes(MAIN), bytes(SIDE)).diagnostics()))
                .isEmpty();
    }

    @Test
    void survivesMutatedBytes() {
        for (int round = 0; round < ROUNDS; round++) {
            demandAnAnswer(mutatedBytes(bytes(MAIN)), bytes(SIDE));
        }
    }

    @Test
    void survivesMutatedText() {
        for (int round = 0; round < ROUNDS; round++) {
            demandAnAnswer(bytes(mutatedText(MAIN)), bytes(mutatedText(SIDE)));
        }
    }

    @Test
    void survivesMutatedLines() {
        for (int round = 0; round < ROUNDS; round++) {
            demandAnAnswer(bytes(mutatedLines(MAIN)), bytes(mutatedLines(SIDE)));
        }
    }

    static void demandAnAnswer(byte[] main, byte[] side) {
        try {
            Result<CheckedCatalog> result = check(main, side);
            demand(result.value().isPresent() || result.hasErrors(), "neither a catalog nor an error");
            for (Diagnostic diagnostic : result.diagnostics()) {
                demand(diagnostic.span().line() > 0, "no place: " + diagnostic);
                demand(diagnostic.help().isPresent(), "no next step: " + diagnostic);
                demand(!TextFormat.format(diagnostic).isBlank(), "no text: " + diagnostic);
            }
        } catch (RuntimeException | Error trap) {
            throw new AssertionError(
                    "trap: " + new String(main, StandardCharsets.ISO_8859_1) + "\n----\n"
                            + new String(side, StandardCharsets.ISO_8859_1),
                    trap);
        }
    }

    private static void demand(boolean condition, String fault) {
        if (!condition) {
            throw new AssertionError(fault);
        }
    }

    private static Result<CheckedCatalog> check(byte[] main, byte[] side) {
        TranslationFiles sides =
                tag -> tag.equals("de") ? Optional.of(new SourceBytes("a.de.yaml", side)) : Optional.empty();
        return Catalogs.check(new SourceBytes("a.yaml", main), sides, RuleLevels.NONE);
    }

    private byte[] mutatedBytes(byte[] bytes) {
        byte[] mutated = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(4)) {
                case 0 -> mutated[at] = (byte) random.nextInt(256);
                case 1 -> mutated[at] = (byte) (' ' + random.nextInt(95));
                case 2 -> mutated = Arrays.copyOf(mutated, at + 1);
                default -> mutated = without(mutated, at, Math.min(mutated.length, at + 1 + random.nextInt(30)));
            }
        }
        return mutated;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(bytes, 0, from);
        rest.write(bytes, to, bytes.length - to);
        return rest.size() == 0 ? bytes : rest.toByteArray();
    }

    private String mutatedText(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutated.length());
            int end = random.nextBoolean() ? at : Math.min(mutated.length(), at + random.nextInt(8));
            mutated.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
        }
        return mutated.toString();
    }

    private String mutatedLines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(7)) {
                case 0 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 1 -> lines.remove(at);
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, " ".repeat(random.nextInt(8)) + line.strip());
                case 4 -> lines.set(at, "\t" + line);
                case 5 -> lines.set(at, line.replace("\"", ""));
                default -> lines.set(at, line + PIECES[random.nextInt(PIECES.length)]);
            }
        }
        String[] ends = {"\n", "\n", "\r\n", "\r"};
        return String.join(ends[random.nextInt(ends.length)], lines) + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
