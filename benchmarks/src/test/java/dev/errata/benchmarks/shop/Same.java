package dev.errata.benchmarks.shop;

/** Competitors are only worth comparing while they do the same. */
final class Same {
    private Same() {}

    static void check(Object first, Object... others) {
        for (Object other : others) {
            if (!first.equals(other)) {
                throw new IllegalStateException("`" + first + "` is not `" + other + "`");
            }
        }
    }
}
