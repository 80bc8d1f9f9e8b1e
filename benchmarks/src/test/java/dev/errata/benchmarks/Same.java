package dev.errata.benchmarks;

/** Checks that competitors give the same result, since comparing them is meaningless otherwise. */
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
