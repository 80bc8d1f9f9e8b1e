package dev.errata.benchmarks.catalog;

/**
 * The size and layout of a generated catalog.
 *
 * @param name the name of the catalog, from which its types are named
 * @param errors the number of errors
 * @param locales the number of locales that each text has
 * @param grouped whether each group has its own enum
 * @param perGroup whether there is an exception class per group instead of one per error
 * @param numbers whether codes are numbers
 */
public record CatalogShape(String name, int errors, int locales, boolean grouped, boolean perGroup, boolean numbers) {
    /** The number of errors above which Errata warns of a large enum, so that the catalog is split into groups. */
    private static final int MOST_FLAT_ERRORS = 1000;

    public static final int GROUP_SIZE = 100;

    public static CatalogShape perError(int errors, int locales) {
        return new CatalogShape("App", errors, locales, errors > MOST_FLAT_ERRORS, false, false);
    }

    public static CatalogShape perGroup(int errors, int locales) {
        return new CatalogShape("App", errors, locales, errors > MOST_FLAT_ERRORS, true, false);
    }

    /** Returns a shape with a single enum, whatever the number of errors, and an exception class per error. */
    public static CatalogShape flat(int errors, int locales) {
        return new CatalogShape("App", errors, locales, false, false, false);
    }

    /** Returns a shape with an enum per group, whatever the number of errors. */
    public CatalogShape inGroups() {
        return new CatalogShape(name, errors, locales, true, perGroup, numbers);
    }
}
