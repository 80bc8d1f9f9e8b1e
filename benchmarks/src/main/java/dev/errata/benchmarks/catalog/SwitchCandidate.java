package dev.errata.benchmarks.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes handwritten code lookup: a switch over all codes. */
public final class SwitchCandidate {
    private SwitchCandidate() {}

    public static void write(SyntheticCatalog catalog, String packageName, Path sources) {
        CatalogShape shape = catalog.shape();
        String type = shape.name() + "Error";
        StringBuilder source = new StringBuilder("package ").append(packageName);
        source.append(";\n\npublic final class ").append(shape.name()).append("Switch {\n");
        source.append("    private ").append(shape.name()).append("Switch() {}\n\n    public static ");
        source.append(type)
                .append(" of(")
                .append(shape.numbers() ? "int" : "String")
                .append(" code) {\n");
        source.append("        switch (code) {\n");
        String quote = shape.numbers() ? "" : "\"";
        for (SyntheticError error : catalog.errors()) {
            source.append("            case ")
                    .append(quote)
                    .append(error.code())
                    .append(quote);
            source.append(":\n                return ")
                    .append(type)
                    .append('.')
                    .append(error.constant())
                    .append(";\n");
        }
        source.append("            default:\n                return null;\n        }\n    }\n}\n");
        try {
            Path home = Files.createDirectories(sources.resolve(packageName.replace('.', '/')));
            Files.writeString(home.resolve(shape.name() + "Switch.java"), source);
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }
}
