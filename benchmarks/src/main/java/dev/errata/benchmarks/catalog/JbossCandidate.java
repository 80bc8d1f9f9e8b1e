package dev.errata.benchmarks.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a generated catalog for JBoss Logging: an interface with ids, messages and exceptions, and its translations.
 */
public final class JbossCandidate {
    private JbossCandidate() {}

    /**
     * Writes the interface and the translations.
     *
     * @return the file of the interface
     */
    public static Path write(SyntheticCatalog catalog, String packageName, Path translations, Path sources) {
        try {
            String folder = packageName.replace('.', '/');
            for (int i = 1; i < catalog.locales().size(); i++) {
                String tag = catalog.locales().get(i).replace('-', '_');
                Path home = Files.createDirectories(translations.resolve(folder));
                Files.writeString(home.resolve("Messages.i18n_" + tag + ".properties"), properties(catalog, i));
            }
            Path home = Files.createDirectories(sources.resolve(folder));
            return Files.writeString(home.resolve("Messages.java"), source(catalog, packageName));
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    private static String source(SyntheticCatalog catalog, String packageName) {
        StringBuilder source = new StringBuilder();
        source.append("package ").append(packageName).append(";\n\n");
        source.append("import org.jboss.logging.annotations.Message;\n");
        source.append("import org.jboss.logging.annotations.MessageBundle;\n\n");
        source.append("@MessageBundle(projectCode = \"APP\", length = 5)\npublic interface Messages {\n");
        for (SyntheticError error : catalog.errors()) {
            source.append("    @Message(id = ").append(error.index() + 1);
            source.append(", value = \"").append(error.printf(0)).append("\")\n");
            source.append("    IllegalStateException ")
                    .append(error.camelCase(false))
                    .append('(');
            String comma = "";
            for (SyntheticParameter parameter : error.parameters()) {
                source.append(comma).append(parameter.type().java()).append(' ').append(parameter.name());
                comma = ", ";
            }
            source.append(");\n\n");
        }
        return source.append("}\n").toString();
    }

    private static String properties(SyntheticCatalog catalog, int locale) {
        StringBuilder lines = new StringBuilder();
        for (SyntheticError error : catalog.errors()) {
            lines.append(error.camelCase(false)).append('=');
            lines.append(PropertiesText.escaped(error.printf(locale))).append('\n');
        }
        return lines.toString();
    }
}
