package dev.errata.benchmarks;

/** Competitors are only worth comparing while they do the same. */
public final class Same {
    private Same() {}

    public static void check(Object first, Object... others) {
        for (Object other : others) {
            if (!first.equals(other)) {
                throw new IllegalStateException("`" + first + "` is not `" + other + "`");
            }
        }
    }
}
