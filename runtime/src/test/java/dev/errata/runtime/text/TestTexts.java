package dev.errata.runtime.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A catalog whose bundles are given as chunks, one array for each locale. */
public final class TestTexts extends CatalogTexts {
    static final String ALL_KINDS = "title message description remedy";

    final AtomicInteger bundlesMade = new AtomicInteger();
    private final String[] errors;
    private final String[][] chunks;

    public TestTexts(String locales, String zone, String errors, String[]... chunks) {
        super(locales, zone, "", errors);
        this.errors = new String[] {errors};
        this.chunks = chunks;
    }

    /** One error in one locale, with only a message. */
    public static ErrorTexts message(String message, String... parameters) {
        return messageIn("UTC", message, parameters);
    }

    public static ErrorTexts messageIn(String zone, String message, String... parameters) {
        return messageIn(zone, "en", message, parameters);
    }

    /** One error in the catalog's only locale. */
    public static ErrorTexts in(String locale, String message, String... parameters) {
        return messageIn("UTC", locale, message, parameters);
    }

    private static ErrorTexts messageIn(String zone, String locale, String message, String[] parameters) {
        String error = "ERROR " + String.join(" ", parameters);
        String[] texts = {"\u0001" + message + "\u0001\u0001\u0001"};
        return new TestTexts(locale, zone, error.trim() + "\n", texts).of(0);
    }

    /** One error whose message in each locale is that locale's tag. */
    public static ErrorTexts tags(String locales) {
        String[][] chunks = Arrays.stream(locales.split(" "))
                .map(tag -> new String[] {"\u0001" + tag + "\u0001\u0001\u0001"})
                .toArray(String[][]::new);
        return new TestTexts(locales, "UTC", "ERROR\n", chunks).of(0);
    }

    @Override
    protected CatalogBundle bundle(int locale) {
        bundlesMade.incrementAndGet();
        return new CatalogBundle(errors, ALL_KINDS, chunks[locale]) {};
    }
}
