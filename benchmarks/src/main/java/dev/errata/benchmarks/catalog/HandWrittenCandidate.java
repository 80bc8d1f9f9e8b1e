package dev.errata.benchmarks.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a generated catalog as handwritten code: an enum with a map by code, one exception, and resource bundles in
 * {@code .properties}.
 */
public final class HandWrittenCandidate {
    private HandWrittenCandidate() {}

    /** Writes sources and resources to one directory. */
    public static void write(SyntheticCatalog catalog, String packageName, Path folder) {
        try {
            Path home = Files.createDirectories(folder.resolve(packageName.replace('.', '/')));
            Files.writeString(home.resolve("PlainError.java"), source(catalog, packageName));
            Files.writeString(home.resolve("PlainException.java"), exception(packageName));
            for (int i = 0; i < catalog.locales().size(); i++) {
                String tag = i == 0 ? "" : "_" + catalog.locales().get(i).replace('-', '_');
                Files.writeString(home.resolve("messages" + tag + ".properties"), properties(catalog, i));
            }
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    private static String source(SyntheticCatalog catalog, String packageName) {
        StringBuilder source = new StringBuilder("package ").append(packageName);
        source.append(";\n\nimport java.util.HashMap;\nimport java.util.Map;\n\npublic enum PlainError {\n");
        for (SyntheticError error : catalog.errors()) {
            source.append("    ")
                    .append(error.constant())
                    .append("(\"")
                    .append(error.code())
                    .append("\", ");
            source.append(error.status()).append(", ").append(error.retryable()).append("),\n");
        }
        return source.append("""
                            ;

                            private static final Map<String, PlainError> BY_CODE = new HashMap<>();

                            static {
                                for (PlainError error : values()) {
                                    BY_CODE.put(error.code, error);
                                }
                            }

                            public final String code;
                            public final int status;
                            public final boolean retryable;

                            PlainError(String code, int status, boolean retryable) {
                                this.code = code;
                                this.status = status;
                                this.retryable = retryable;
                            }

                            public static PlainError fromCode(String code) {
                                return BY_CODE.get(code);
                            }
                        }
                        """).toString();
    }

    private static String exception(String packageName) {
        return """
                package %s;

                import java.text.MessageFormat;
                import java.util.Locale;
                import java.util.ResourceBundle;

                public class PlainException extends RuntimeException {
                    private static final long serialVersionUID = 1L;

                    private final PlainError error;
                    private final transient Object[] arguments;

                    public PlainException(PlainError error, Object... arguments) {
                        this.error = error;
                        this.arguments = arguments;
                    }

                    public String message(Locale locale) {
                        String text = ResourceBundle.getBundle("%s.messages", locale).getString(error.code);
                        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
                    }
                }
                """.formatted(packageName, packageName);
    }

    private static String properties(SyntheticCatalog catalog, int locale) {
        StringBuilder lines = new StringBuilder();
        for (SyntheticError error : catalog.errors()) {
            lines.append(error.code()).append('=');
            lines.append(PropertiesText.escaped(error.messageFormat(locale))).append('\n');
        }
        return lines.toString();
    }
}
