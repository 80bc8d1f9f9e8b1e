package dev.errata.benchmarks.catalog;

/**
 * What a made-up catalog is like.
 *
 * @param name the catalog's name, by which its types are named
 * @param errors how many errors it has
 * @param locales in how many locales each text is
 * @param grouped whether each group has an enum of its own
 * @param perGroup whether there is an exception class per group instead of one per error
 * @param numbers whether codes are numbers
 */
public record CatalogShape(String name, int errors, int locales, boolean grouped, boolean perGroup, boolean numbers) {
    /** Above it the catalog warns of an enum that grows too large, and is laid out in groups. */
    private static final int MOST_FLAT_ERRORS = 1000;

    public static final int GROUP_SIZE = 100;

    public static CatalogShape perError(int errors, int locales) {
        return new CatalogShape("App", errors, locales, errors > MOST_FLAT_ERRORS, false, false);
    }

    public static CatalogShape perGroup(int errors, int locales) {
        return new CatalogShape("App", errors, locales, errors > MOST_FLAT_ERRORS, true, false);
    }

    /** All in one enum, however many; class per error. */
    public static CatalogShape flat(int errors, int locales) {
        return new CatalogShape("App", errors, locales, false, false, false);
    }

    /** An enum for each group, however few. */
    public CatalogShape inGroups() {
        return new CatalogShape(name, errors, locales, true, perGroup, numbers);
    }
}
