package dev.errata.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 8259, compared with Jackson. */
class JsonReaderTest {
    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();
    private static final int ALL = Integer.MAX_VALUE;

    static List<String> accepted() {
        return List.of(
                "{}",
                "[]",
                "0",
                "-0",
                "1",
                "-1",
                "1.5",
                "1e3",
                "1E+3",
                "1e-3",
                "0e0",
                "-0.0e-0",
                "\"\"",
                "\"a\"",
                "true",
                "false",
                "null",
                " \t\r\n[ 1 , 2 ] \n",
                "{\"a\":1}",
                "{\"a\":{\"b\":[1,{\"c\":null}]}}",
                "{\"\":0}",
                "{\"a\\u0062\":1}",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"",
                "\"\\uD83D\\uDE00\"",
                "\"\u00e9\ud83d\ude00\u2028\u007f\"",
                "[[[[[[]]]]]]",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1},\"a\":{}}",
                "[\"a\",1,true,null,{}]",
                "123456789012345678901234567890",
                "1e400",
                "-1e-400",
                "[1,2,3]",
                "[\"\\u0060\\u012a\\u12AB\"]",
                "[\"\\uD801\\udc37\"]",
                "[\"\\uFFFF\"]",
                "[\"\\uDBFF\\uDFFE\"]",
                "[\"a/*b*/c/*d//e\"]",
                "[\"\\\\a\"]",
                "{\"foo\\u0000bar\":42}",
                "{\"min\":-1.0e+28,\"max\":1.0e+28}",
                "[-0.00000000000000000000000000000000000000000000000001]",
                "[20e1,1E22,-123]",
                "[\"\u2029\ufdd0\"]",
                " 1 ",
                "[ ]",
                "{ }",
                "\"\\u0000\"");
    }

    static List<String> rejected() {
        return List.of(
                "",
                " ",
                "{",
                "}",
                "[",
                "]",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{1:1}",
                "tru",
                "nul",
                "True",
                "NaN",
                "Infinity",
                "-",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1.e3",
                "1e",
                "1e+",
                "0x10",
                "1_000",
                "--1",
                "\"",
                "\"a",
                "\"\n\"",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12G4\"",
                "\"\\\"",
                "'a'",
                "// c\n1",
                "/* c */1",
                "1 2",
                "{} {}",
                "[]]",
                "a",
                "\u00a01",
                "[1\u000b]",
                "\u0000",
                "[\"a\",",
                "{\"a\":[}",
                "\"\\ud83",
                "#",
                "undefined",
                "[1,,2]",
                "[\"\",]",
                "[3[4]]",
                "[1:2]",
                "[-2.]",
                "[0e+-1]",
                "[0.3e+]",
                "[1eE2]",
                "[1+2]",
                "[Inf]",
                "[\uff11]",
                "{\"x\"::\"b\"}",
                "{\"x\", null}",
                "{\"id\":0,,}",
                "{\"a\":/*c*/1}",
                "{\"a\":1}//",
                "{\"a\":1}/**/",
                "{\"a\":\"a\" 123}",
                "[\"\\uD800\\\"]",
                "[\"\\uD800\\u\"]",
                "[\"\\u1\"]",
                "[\"\\u{0041}\"]",
                "[\"\\a\"]",
                "[\"a\u0000a\"]",
                "<null>",
                "[\u2060]",
                "*",
                "{]",
                "[}",
                "{[",
                "[\"asd]",
                "[\f]",
                "{\"a\":true} \"x\"",
                "[\\u0020\"asd\"]",
                "-Infinity",
                "[1.8011670033376514H-308]",
                "{,}",
                "[,]",
                ",",
                ":",
                "[tru]",
                "nulll",
                "1e1.5",
                "- 1",
                "1\u0000");
    }

    private static boolean accepts(String text) {
        return JsonReader.read(text, PointerTree.of(List.of())).error() == null;
    }

    private static boolean jacksonAccepts(String text) {
        try {
            return !JACKSON.readTree(text).isMissingNode();
        } catch (JsonProcessingException rejected) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void validTextsAreAccepted(String text) throws Exception {
        assertThat(JsonReader.read(text, PointerTree.of(List.of(""))).error()).isNull();
        assertThat(jacksonAccepts(text)).isTrue();
        assertThat(normal(JsonTree.of(text, ALL))).isEqualTo(normal(JACKSON.readValue(text, Object.class)));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void invalidTextsAreRejected(String text) {
        assertThat(JsonReader.read(text, PointerTree.of(List.of(""))).error()).isNotNull();
        assertThat(jacksonAccepts(text)).isFalse();
    }

    // ---- what the RFC does not specify

    @Test
    void aByteOrderMarkIsSkippedOnceAtTheBeginning() {
        assertThat(accepts("\uFEFF{}")).isTrue();
        assertThat(accepts("\uFEFF\uFEFF{}")).isFalse();
        assertThat(accepts("{\uFEFF}")).isFalse();
    }

    @Test
    void unpairedSurrogatesAreAccepted() {
        assertThat(at("{\"a\":\"\\ud800\"}", "/a")).isEqualTo(JsonValue.string("\ud800"));
        assertThat(at("{\"a\":\"x\udc00\"}", "/a")).isEqualTo(JsonValue.string("x\udc00"));
    }

    @Test
    void valuesNestUpTo512Levels() {
        assertThat(accepts("[".repeat(511) + "]".repeat(511))).isTrue();
        assertThat(accepts("[".repeat(512) + "]".repeat(512))).isTrue();
        assertThat(accepts("[".repeat(513) + "]".repeat(513))).isFalse();
        assertThat(accepts("{\"a\":".repeat(511) + "[]" + "}".repeat(511))).isTrue();
        assertThat(JsonReader.read("[".repeat(1_000_000), PointerTree.of(List.of()))
                        .error())
                .isEqualTo("values nest more than 512 levels deep at character 513");
    }

    @Test
    void numbersOfAnySizeKeepTheirSpelling() {
        assertThat(at("{\"a\":1e999999999}", "/a")).isEqualTo(JsonValue.number("1e999999999"));
        assertThat(at("{\"a\":1.10}", "/a")).isEqualTo(JsonValue.number("1.10"));
        String digits = "9".repeat(100_000);
        assertThat(at("{\"a\":" + digits + "}", "/a")).isEqualTo(JsonValue.number(digits));
        assertThat(JsonTree.of(digits, ALL)).isEqualTo(digits);
    }

    @Test
    void textsAreLimitedToSixteenMebichars() {
        String spaces = " ".repeat(JsonReader.MAX_LENGTH);
        assertThat(accepts("1" + spaces.substring(2))).isTrue();
        assertThat(accepts("1" + spaces.substring(1))).isTrue();
        assertThat(accepts("1" + spaces)).isFalse();
    }

    @Test
    void skippedValuesUseNoMemory() {
        String text = "{\"a\":[" + "{\"b\":[\"c\",{}]},".repeat(200_000) + "1],\"code\":7}";
        PointerTree tree = PointerTree.of(List.of("/code"));
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        JsonReader.read(text, tree);
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        JsonReading reading = JsonReader.read(text, tree);
        long allocated = thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

        assertThat(reading.at(0)).isEqualTo(JsonValue.number("7"));
        assertThat(allocated).isLessThan(64 * 1024);
    }

    // ---- pointers

    private static JsonValue at(String text, String pointer) {
        PointerTree tree = PointerTree.of(List.of("/other", pointer, "/other/x"));
        JsonReading reading = JsonReader.read(text, tree);
        assertThat(reading.error()).isNull();
        return reading.at(tree.number(pointer));
    }

    @Test
    void pointersFindMembersAndElements() {
        String text = "{\"a\":{\"b\":[10,{\"c\":true}]},\"\":{\"\":1},\"a/b\":2,\"m~n\":3,\"0\":4,\"~1\":5}";
        assertThat(at(text, "/a/b/0")).isEqualTo(JsonValue.number("10"));
        assertThat(at(text, "/a/b/1/c")).isEqualTo(JsonValue.TRUE);
        assertThat(at(text, "/a/b")).isEqualTo(JsonValue.ARRAY);
        assertThat(at(text, "/a")).isEqualTo(JsonValue.OBJECT);
        assertThat(at(text, "")).isEqualTo(JsonValue.OBJECT);
        assertThat(at(text, "//")).isEqualTo(JsonValue.number("1"));
        assertThat(at(text, "/a~1b")).isEqualTo(JsonValue.number("2"));
        assertThat(at(text, "/m~0n")).isEqualTo(JsonValue.number("3"));
        assertThat(at(text, "/0")).isEqualTo(JsonValue.number("4"));
        assertThat(at(text, "/~01")).isEqualTo(JsonValue.number("5"));
    }

    @Test
    void aMissingValueIsNull() {
        assertThat(at("{\"a\":[1]}", "/a/1")).isNull();
        assertThat(at("{\"a\":[1]}", "/a/00")).isNull();
        assertThat(at("{\"a\":[1]}", "/a/-")).isNull();
        assertThat(at("{\"a\":1}", "/a/b")).isNull();
        assertThat(at("{\"a\":null}", "/a")).isEqualTo(JsonValue.NULL);
        assertThat(at("7", "/a")).isNull();
    }

    @Test
    void pointersReachTheFirstThousandElements() {
        String text = "{\"a\":[" + "1,".repeat(1_000) + "1]}";
        assertThat(at(text, "/a/998")).isEqualTo(JsonValue.number("1"));
        assertThat(at(text, "/a/999")).isEqualTo(JsonValue.number("1"));
        assertThat(at(text, "/a/1000")).isNull();
    }

    @Test
    void theLastOfTwoMembersWithTheSameNameCounts() {
        assertThat(at("{\"a\":{\"b\":1},\"a\":{\"c\":2}}", "/a/b")).isNull();
        assertThat(at("{\"a\":{\"b\":1},\"\\u0061\":{\"b\":2}}", "/a/b")).isEqualTo(JsonValue.number("2"));
    }

    @Test
    void manyPointersAreFoundLikeFew() {
        List<String> pointers = new ArrayList<>();
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 40; i++) {
            pointers.add("/n" + i);
            text.append(i == 0 ? "" : ",").append("\"n").append(i).append("\":").append(i);
        }
        PointerTree tree = PointerTree.of(pointers);
        JsonReading reading = JsonReader.read(text.append('}').toString(), tree);
        for (int i = 0; i < 40; i++) {
            assertThat(reading.at(tree.number("/n" + i))).isEqualTo(JsonValue.number("" + i));
        }
        assertThat(reading.at(tree.number("/x"))).isNull();
    }

    // ---- mutations

    @Test
    void mutatedTextsAreAcceptedIfJacksonAcceptsThem() throws Exception {
        Random random = new Random(20261122);
        List<String> seeds = accepted();
        int accepted = 0;
        for (int round = 0; round < 60_000; round++) {
            String text = mutate(seeds.get(random.nextInt(seeds.size())), random);
            boolean ours = accepts(text);
            // Intended differences: byte order marks, and numbers whose exponent is not an int.
            boolean differs = text.contains("\uFEFF") || text.matches("(?s).*[eE][+-]?[0-9]{9,}.*");
            if (!differs) {
                assertThat(ours).as(text).isEqualTo(jacksonAccepts(text));
            }
            // Numbers with too many digits become strings.
            boolean isHuge = text.matches("(?s).*[eE][+-]?[0-9]{4,}.*");
            if (ours && !differs && !isHuge) {
                accepted++;
                assertThat(normal(JsonTree.of(text, ALL)))
                        .as(text)
                        .isEqualTo(normal(JACKSON.readValue(text, Object.class)));
            }
        }
        assertThat(accepted).isGreaterThan(5_000);
    }

    private static String mutate(String seed, Random random) {
        String glyphs = "{}[]:,\"\\ 0123456789.eE+-truefalsn/u\t\n\u00e9\ud800\udc00\u0000a";
        StringBuilder text = new StringBuilder(seed);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            char c = glyphs.charAt(random.nextInt(glyphs.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, c);
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                case 2 -> text.setLength(Math.max(1, at));
                default -> text.setCharAt(Math.min(at, text.length() - 1), c);
            }
            if (text.length() == 0) {
                text.append('1');
            }
        }
        return text.toString();
    }

    /** Compares numbers by value, since both sides choose different types. */
    private static Object normal(Object value) {
        if (value instanceof Map<?, ?> object) {
            List<Object> members = new ArrayList<>();
            object.forEach((name, member) -> members.add(List.of(name, String.valueOf(normal(member)))));
            return members;
        }
        if (value instanceof List<?> array) {
            return array.stream()
                    .map(element -> String.valueOf(normal(element)))
                    .toList();
        }
        if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toString();
        }
        return String.valueOf(value);
    }
}
