package dev.errata.benchmarks;

/** What browsers send as {@code Accept-Language}. Each asks for French as the Swiss speak it. */
public final class Headers {
    private static final int MANY = 8192;

    private final String[] given;
    private int next;

    private Headers(String[] given) {
        this.given = given;
    }

    /**
     * Makes headers.
     *
     * @param which {@code seen before} for the same one again and again, {@code new} for more of them than anyone keeps
     */
    public static Headers of(String which) {
        String[] given = new String[which.equals("new") ? MANY : 1];
        for (int i = 0; i < given.length; i++) {
            given[i] = "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, da;q=0." + (100 + i / 100) + ", *;q=0." + (100 + i % 100);
        }
        return new Headers(given);
    }

    public String next() {
        next = (next + 1) % given.length;
        return given[next];
    }
}
