package dev.errata.benchmarks.catalog;

import java.nio.file.Path;

/** Writes the catalogs for the benchmarks of code lookup before these are compiled. */
public final class LookupCatalogs {
    private static final String PACKAGE = "dev.errata.benchmarks.lookup";
    private static final int ERRORS = 1000;

    private LookupCatalogs() {}

    /**
     * Writes catalogs and sources.
     *
     * @param arguments the directory for catalogs and the directory for sources
     */
    public static void main(String[] arguments) {
        Path catalogs = Path.of(arguments[0]);
        Path sources = Path.of(arguments[1]);
        write(new CatalogShape("Text", ERRORS, 1, false, true, false), catalogs, sources);
        write(new CatalogShape("Number", ERRORS, 1, false, true, true), catalogs, sources);
    }

    private static void write(CatalogShape shape, Path catalogs, Path sources) {
        SyntheticCatalog catalog = SyntheticCatalog.of(shape);
        ErrataCandidate.write(catalog, PACKAGE, catalogs, sources);
        SwitchCandidate.write(catalog, PACKAGE, sources);
    }
}
