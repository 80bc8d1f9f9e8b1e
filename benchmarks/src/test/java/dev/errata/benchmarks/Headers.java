package dev.errata.benchmarks;

/** Values of {@code Accept-Language} as browsers send them. Each prefers Swiss French. */
public final class Headers {
    private static final int MANY = 8192;

    private final String[] given;
    private int next;

    private Headers(String[] given) {
        this.given = given;
    }

    /**
     * Creates headers.
     *
     * @param which {@code seen before} for the same header each time, {@code new} for more headers than any cache holds
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
