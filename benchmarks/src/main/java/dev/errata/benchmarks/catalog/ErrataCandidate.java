package dev.errata.benchmarks.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a generated catalog for Errata. */
public final class ErrataCandidate {
    private ErrataCandidate() {}

    /**
     * Writes the catalog and the package annotation that refers to it.
     *
     * @return the file of the annotated package
     */
    public static Path write(SyntheticCatalog catalog, String packageName, Path catalogs, Path sources) {
        try {
            Path folder = Files.createDirectories(catalogs.resolve("errors"));
            String file = catalog.shape().name() + ".yaml";
            Files.writeString(folder.resolve(file), yaml(catalog));
            Path home = Files.createDirectories(sources.resolve(packageName.replace('.', '/')));
            return Files.writeString(home.resolve(catalog.shape().name() + "Catalog.java"), """
                    package %s;

                    import dev.errata.runtime.ErrorCatalog;

                    @ErrorCatalog("errors/%s")
                    interface %sCatalog {}
                    """.formatted(
                            packageName, file, catalog.shape().name()));
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    private static String yaml(SyntheticCatalog catalog) {
        CatalogShape shape = catalog.shape();
        StringBuilder yaml = new StringBuilder("errata: 1\n");
        yaml.append("catalog: ").append(shape.name());
        yaml.append("\nlocales: [").append(String.join(", ", catalog.locales()));
        yaml.append("]\nlayout: ").append(shape.grouped() ? "grouped" : "flat");
        yaml.append("\nexceptions: ").append(shape.perGroup() ? "per-group" : "per-error");
        yaml.append("\n\ngroups:\n");
        for (int first = 0; first < shape.errors(); first += CatalogShape.GROUP_SIZE) {
            String group = catalog.errors().get(first).group();
            yaml.append("  ")
                    .append(group)
                    .append(":\n    title: \"")
                    .append(group)
                    .append("\"\n");
        }
        yaml.append("\nerrors:\n");
        catalog.errors().forEach(error -> append(error, catalog, yaml));
        return yaml.toString();
    }

    private static void append(SyntheticError error, SyntheticCatalog catalog, StringBuilder yaml) {
        yaml.append("  ").append(error.constant()).append(":\n");
        yaml.append("    code: ").append(error.code()).append('\n');
        yaml.append("    group: ").append(error.group()).append('\n');
        yaml.append("    status: ").append(error.status()).append('\n');
        if (error.retryable()) {
            yaml.append("    retryable: true\n");
        }
        if (!error.parameters().isEmpty()) {
            yaml.append("    params:\n");
            error.parameters()
                    .forEach(parameter -> yaml.append("      ")
                            .append(parameter.name())
                            .append(": ")
                            .append(parameter.type().catalog())
                            .append('\n'));
        }
        yaml.append("    message:\n");
        for (int i = 0; i < error.messages().size(); i++) {
            yaml.append("      ").append(catalog.locales().get(i)).append(": \"");
            yaml.append(error.messages().get(i)).append("\"\n");
        }
        yaml.append('\n');
    }
}
