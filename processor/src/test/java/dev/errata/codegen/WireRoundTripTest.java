package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.ParameterType;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.runtime.CatalogException;
import dev.errata.runtime.Decoded;
import dev.errata.runtime.WireResponse;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Decoding an encoded exception must give the same error with the same arguments, for any catalog. */
class WireRoundTripTest {
    private static final int CATALOGS = Boolean.getBoolean("errata.long") ? 400 : 16;
    private static final int ROUNDS = 20;
    private static final List<String> TYPES =
            Arrays.stream(ParameterType.values()).map(ParameterType::word).toList();
    private static final String LETTERS = "ab{}'\"\\ /~\n\u00e9\ud83d\ude00\ud800\u2028\u0000 1";

    /** A parameter of the catalog. */
    private record Declared(String name, boolean sensitive, boolean capturedOnly) {}

    private record Sample(String name, String yaml, Map<String, List<Declared>> errors) {}

    @Test
    void decodesEncodedExceptionToSameErrorAndArguments() throws Exception {
        Map<String, String> sources = new TreeMap<>();
        List<Sample> samples = new ArrayList<>();
        for (int seed = 0; seed < CATALOGS; seed++) {
            Sample sample = sample(seed);
            Result<List<GeneratedFile>> result = CatalogCompiler.run(
                    new SourceBytes("w.yaml", sample.yaml().getBytes(StandardCharsets.UTF_8)),
                    TranslationFiles.NONE,
                    new GeneratorOptions("com.acme", RuleLevels.NONE));
            assertThat(result.diagnostics()).as(sample.yaml()).isEmpty();
            sources.putAll(Sources.of(result.value().orElseThrow()));
            samples.add(sample);
        }
        Javac.Compiled compiled = Javac.compile(sources, Javac.strict(17));
        assertThat(compiled.messages()).isEmpty();
        ClassLoader loader = compiled.loader();
        int checked = 0;
        for (Sample sample : samples) {
            checked += check(sample, loader);
        }
        assertThat(checked).isEqualTo(CATALOGS * 10 * ROUNDS);
    }

    // ---- catalogs

    private static Sample sample(int seed) {
        Random random = new Random(seed);
        String name = "W" + seed;
        boolean hasParams = random.nextBoolean();
        StringBuilder yaml = new StringBuilder("errata: 1\ncatalog: " + name + "\nlocales: [en]\n");
        yaml.append("exceptions: ")
                .append(random.nextBoolean() ? "per-error" : "per-group")
                .append("\nwire:\n");
        yaml.append("  code: ")
                .append(pick(random, "/code", "/error/code", "/a~1b/c", "/list/0/code"))
                .append('\n');
        yaml.append("  message: ")
                .append(pick(random, "/msg", "/error/text", "/m~0"))
                .append('\n');
        yaml.append(hasParams ? "  params: " + pick(random, "/params", "/error/details") + "\n" : "");
        yaml.append(random.nextBoolean() ? "  codeType: text\n" : "");
        yaml.append(pick(random, "", "  failed:\n    /errorId: 1\n", "  failed:\n    /ok: false\n    /x: y\n"));
        yaml.append(random.nextBoolean() ? "  ok:\n    /fine: true\n" : "").append("errors:\n");
        Map<String, List<Declared>> errors = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            errors.put("E" + i, error(i, hasParams, random, yaml));
        }
        return new Sample(name, yaml.toString(), errors);
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The first two errors share a code, the next two have none. */
    private static List<Declared> error(int i, boolean hasParams, Random random, StringBuilder yaml) {
        List<Declared> declared = new ArrayList<>();
        StringBuilder params = new StringBuilder();
        StringBuilder message = new StringBuilder("text " + i);
        StringBuilder pattern = new StringBuilder("like " + i);
        boolean isMatched = i == 1 || i == 2 || (i > 3 && random.nextInt(3) == 0);
        for (int p = random.nextInt(5); p > 0; p--) {
            String name = "p" + p;
            boolean isSensitive = random.nextInt(5) == 0;
            boolean isCaptured = isMatched && random.nextBoolean();
            boolean hasPlace = !hasParams && !(isCaptured && random.nextBoolean());
            String type = TYPES.get(random.nextInt(TYPES.size()));
            params.append("      ")
                    .append(name)
                    .append(":\n        type: ")
                    .append(type)
                    .append('\n');
            params.append(type.equals("enum") ? "        values: [red, light-blue, \"X 1\"]\n" : "");
            params.append(isSensitive ? "        sensitive: true\n" : "");
            params.append(random.nextInt(3) == 0 ? "        optional: true\n" : "");
            params.append(hasPlace ? "        wire: /own/" + name + "\n" : "");
            message.append(" {").append(name).append('}');
            pattern.append(isCaptured ? " <{" + name + "}>" : "");
            declared.add(new Declared(name, isSensitive, !hasParams && !hasPlace));
        }
        yaml.append("  E").append(i).append(":\n    status: ").append(400 + i).append('\n');
        yaml.append("    code: ")
                .append(i == 2 || i == 3 ? "none" : "" + Math.max(i, 1))
                .append('\n');
        yaml.append(params.length() == 0 ? "" : "    params:\n" + params);
        yaml.append("    message: \"").append(message).append("\"\n");
        yaml.append(isMatched || i == 3 ? "    match:\n" : "");
        yaml.append(isMatched ? "      message: \"" + pattern + "\"\n" : "");
        yaml.append(i == 2 || i == 3 ? "      status: 47" + i + "\n" : "");
        return declared;
    }

    // ---- exceptions

    private static int check(Sample sample, ClassLoader loader) throws Exception {
        Class<?> exception = loader.loadClass("com.acme." + sample.name() + "Exception");
        Class<?> wire = loader.loadClass("com.acme." + sample.name() + "Wire");
        Random random = new Random(sample.name().hashCode());
        int checked = 0;
        for (Map.Entry<String, List<Declared>> error : sample.errors().entrySet()) {
            for (int round = 0; round < ROUNDS; round++) {
                CatalogException before = make(exception, error.getKey(), error.getValue(), random);
                assertRoundTrip(before, error.getValue(), wire, exception);
                checked++;
            }
        }
        return checked;
    }

    private static void assertRoundTrip(
            CatalogException before, List<Declared> parameters, Class<?> wire, Class<?> exception) throws Exception {
        int status = (int) wire.getMethod("status", exception).invoke(null, before);
        Object map = wire.getMethod("encode", exception).invoke(null, before);
        String text = (String) wire.getMethod("encodeJson", exception).invoke(null, before);
        for (Object body : List.of(map, text, text.getBytes(StandardCharsets.UTF_8))) {
            Class<?> type = body instanceof Map ? Map.class : body.getClass();
            Decoded<?> decoded = (Decoded<?>)
                    wire.getMethod("decode", int.class, Map.class, type).invoke(null, status, Map.of(), body);
            CatalogException after = decoded.failure().orElseThrow();
            assertThat(error(after)).as(text).isEqualTo(error(before));
            for (Declared parameter : parameters) {
                Optional<Object> expected =
                        parameter.sensitive() ? Optional.empty() : before.argument(parameter.name());
                assertThat(after.argument(parameter.name())).as(text).isEqualTo(expected);
            }
            List<String> problems =
                    ((WireResponse) after.getClass().getMethod("wire").invoke(after)).problems();
            assertThat(problems).as(text).allMatch(problem -> problem.endsWith(" is missing"));
        }
    }

    private static Object error(CatalogException exception) throws Exception {
        return exception.getClass().getMethod("error").invoke(exception);
    }

    private static CatalogException make(Class<?> exception, String constant, List<Declared> declared, Random random)
            throws Exception {
        for (Class<?> nested : exception.getDeclaredClasses()) {
            for (Constructor<?> constructor : nested.getConstructors()) {
                if (nested.getSimpleName().equals(constant) && isWithoutCause(constructor)) {
                    return (CatalogException) constructor.newInstance(arguments(constructor, declared, random));
                }
            }
            for (Method factory : nested.getDeclaredMethods()) {
                boolean isFactory = factory.getName().equals("e" + constant.substring(1))
                        && Modifier.isPublic(factory.getModifiers());
                if (isFactory && isWithoutCause(factory)) {
                    return (CatalogException) factory.invoke(null, arguments(factory, declared, random));
                }
            }
        }
        throw new AssertionError(constant);
    }

    private static boolean isWithoutCause(Executable executable) {
        return !List.of(executable.getParameterTypes()).contains(Throwable.class);
    }

    private static Object[] arguments(Executable executable, List<Declared> declared, Random random) {
        Type[] types = executable.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(types[i], declared.get(i).capturedOnly(), random);
        }
        return arguments;
    }

    private static Object argument(Type type, boolean isPlain, Random random) {
        boolean isThere = random.nextInt(4) > 0;
        if (type instanceof ParameterizedType optional) {
            return isThere
                    ? Optional.of(argument(optional.getActualTypeArguments()[0], isPlain, random))
                    : Optional.empty();
        }
        if (type == OptionalInt.class) {
            return isThere ? OptionalInt.of(random.nextInt()) : OptionalInt.empty();
        }
        if (type == OptionalLong.class) {
            return isThere ? OptionalLong.of(random.nextLong()) : OptionalLong.empty();
        }
        if (type == OptionalDouble.class) {
            return isThere ? OptionalDouble.of(random.nextGaussian()) : OptionalDouble.empty();
        }
        return value((Class<?>) type, isPlain, random);
    }

    /** A text that is only captured must not be empty, and must not contain the text between two captures. */
    private static Object value(Class<?> type, boolean isPlain, Random random) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(3)];
        }
        return switch (type.getSimpleName()) {
            case "String" -> isPlain ? "word" + random.nextInt() : hostile(random);
            case "int", "Integer" -> random.nextInt() >> random.nextInt(32);
            case "long", "Long" -> random.nextLong() >> random.nextInt(64);
            case "double", "Double" ->
                random.nextInt(9) == 0 ? Double.NaN : Math.scalb(random.nextGaussian(), random.nextInt(200));
            case "BigDecimal" ->
                new BigDecimal(java.math.BigInteger.valueOf(random.nextLong()), random.nextInt(40) - 20);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(4_000_000) - 2_000_000);
            case "LocalTime" -> LocalTime.ofNanoOfDay(random.nextInt(86_400) * 1_000_000_000L + random.nextInt(2));
            case "Instant" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(3));
            case "Duration" -> Duration.ofSeconds(random.nextInt(), random.nextInt(3));
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "URI" -> URI.create("https://example.com/" + random.nextInt() + "?a=b&c=%20#d");
            default -> throw new AssertionError(type);
        };
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
