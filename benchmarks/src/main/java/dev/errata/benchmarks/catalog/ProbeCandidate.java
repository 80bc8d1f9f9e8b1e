package dev.errata.benchmarks.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes programs that use a generated catalog for the first time: one for the types that Errata generates, one for
 * handwritten types. A program does the one thing that its argument names, and prints how many nanoseconds that took.
 */
public final class ProbeCandidate {
    /** What a probe does. */
    public enum Deed {
        CODE("code to constant"),
        TEXT("a text without arguments, the enum being loaded"),
        MESSAGE("a message with two arguments, the enum being loaded"),
        ALL("code, constant, exception, message with two arguments");

        private final String words;

        Deed(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private ProbeCandidate() {}

    /** Writes {@code ErrataProbe} and {@code PlainProbe}. */
    public static void write(SyntheticCatalog catalog, String packageName, Path sources) {
        SyntheticError plain = catalog.withParameters(0);
        SyntheticError two = catalog.withParameters(2);
        String name = catalog.shape().name();
        String errata = source(
                packageName,
                "ErrataProbe",
                name + "Error.fromCode(\"" + two.code() + "\").orElseThrow()",
                "new " + name + "Exception." + plain.camelCase(true) + "()",
                "new " + name + "Exception." + two.camelCase(true) + "(" + values(two) + ")",
                name + "Exception");
        String byHand = source(
                packageName,
                "PlainProbe",
                "PlainError.fromCode(\"" + two.code() + "\")",
                "new PlainException(PlainError." + plain.constant() + ")",
                "new PlainException(PlainError." + two.constant() + ", " + values(two) + ")",
                "PlainException");
        try {
            Path home = Files.createDirectories(sources.resolve(packageName.replace('.', '/')));
            Files.writeString(home.resolve("ErrataProbe.java"), errata);
            Files.writeString(home.resolve("PlainProbe.java"), byHand);
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    private static String values(SyntheticError error) {
        StringBuilder values = new StringBuilder();
        for (SyntheticParameter parameter : error.parameters()) {
            values.append(values.length() == 0 ? "" : ", ").append(value(parameter.type()));
        }
        return values.toString();
    }

    private static String value(SyntheticType type) {
        return switch (type) {
            case STRING -> "\"ord-48151\"";
            case INT -> "1623";
            case LONG -> "1623L";
            case DOUBLE -> "16.25";
        };
    }

    private static String source(
            String packageName, String type, String lookup, String plain, String two, String exception) {
        return """
                package %1$s;

                import java.util.Locale;

                final class %2$s {
                    public static void main(String[] arguments) {
                        String deed = arguments[0];
                        %6$s prepared = prepare(deed);
                        long start = System.nanoTime();
                        Object result = run(deed, prepared);
                        long end = System.nanoTime();
                        if (result.toString().isEmpty()) {
                            throw new AssertionError(deed);
                        }
                        System.out.println(end - start);
                    }

                    private static %6$s prepare(String deed) {
                        switch (deed) {
                            case "TEXT":
                                return %4$s;
                            case "MESSAGE":
                                return %5$s;
                            default:
                                return null;
                        }
                    }

                    private static Object run(String deed, %6$s prepared) {
                        switch (deed) {
                            case "CODE":
                                return %3$s;
                            case "ALL":
                                return %3$s == null ? "" : %5$s.message(Locale.GERMAN);
                            default:
                                return prepared.message(Locale.GERMAN);
                        }
                    }
                }
                """.formatted(packageName, type, lookup, plain, two, exception);
    }
}
