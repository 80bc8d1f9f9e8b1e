package dev.errata.runtime.cldr;

import java.util.ArrayList;
import java.util.List;

/**
 * One comparison of a CLDR rule: {@code i % 10 != 2..4,9}.
 *
 * @param operand one of {@code n i v f t e c}
 * @param modulus what the operand is divided by, or 0
 * @param isEqual whether the operand must be one of the values, or none of them
 */
record Relation(String operand, int modulus, boolean isEqual, List<Range> values) {
    private static final List<String> OPERANDS = List.of("n", "i", "v", "f", "t", "e", "c");
    private static final int MOST = 1_000_000;

    record Range(int low, int high) {}

    Relation {
        check(OPERANDS.contains(operand), operand);
        check(List.of(0, 10, 100, 1_000, 10_000, 100_000, 1_000_000).contains(modulus), operand + " % " + modulus);
        values.forEach(range -> check(0 <= range.low && range.low <= range.high && range.high <= MOST, "" + range));
    }

    static Relation parse(String text) {
        String[] words = text.strip().split(" +");
        boolean hasModulus = words.length == 5;
        check(words.length == 3 || (hasModulus && words[1].equals("%")), text);
        String sign = words[words.length - 2];
        check(sign.equals("=") || sign.equals("!="), text);
        List<Range> values = new ArrayList<>();
        for (String range : words[words.length - 1].split(",")) {
            String[] ends = range.split("\\.\\.");
            check(ends.length <= 2, text);
            values.add(new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
        }
        return new Relation(words[0], hasModulus ? Integer.parseInt(words[2]) : 0, sign.equals("="), values);
    }

    boolean isAbout(String operands) {
        return operands.contains(operand);
    }

    boolean holds(long value) {
        long compared = modulus == 0 ? value : value % modulus;
        return isEqual == values.stream().anyMatch(range -> range.low <= compared && compared <= range.high);
    }

    /** Only the first of the values. */
    Relation first(int count) {
        return new Relation(operand, modulus, isEqual, values.subList(0, count));
    }

    /** Without the first of the values. */
    Relation from(int first) {
        return new Relation(operand, modulus, isEqual, values.subList(first, values.size()));
    }

    int largest() {
        return values.stream().mapToInt(Range::high).max().orElseThrow();
    }

    private static void check(boolean isUnderstood, String text) {
        if (!isUnderstood) {
            throw new IllegalArgumentException("The transpiler does not know " + text);
        }
    }
}
