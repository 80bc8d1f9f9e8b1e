package dev.errata.runtime.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random message in two forms: as in a catalog, and with the same meaning in ICU. The forms only differ where Errata
 * intentionally differs from ICU; these differences are documented here.
 */
final class RandomPattern {
    /** A number that the message formats for its locale. */
    record Use(String name, String style, BigDecimal offset) {}

    private static final String[] KEYWORDS = {"zero", "one", "two", "few", "many"};
    private static final String[] LITERALS = {
        "x",
        " items ",
        "é",
        "\u05D0",
        "\uD83D\uDE00",
        "don't ",
        "''",
        "it''s",
        "'{' ",
        "'}' ",
        "'{n}' ",
        "'{''{' ",
        "\n",
        "'x",
        "|",
        ":",
        "%n",
        "{s}",
        "{ s }"
    };
    private static final int MAX_DEPTH = 4;

    /** From this length on, no branches are started. */
    private static final int LONG = 300;

    final StringBuilder ours = new StringBuilder();
    final StringBuilder icus = new StringBuilder();
    final List<Use> uses = new ArrayList<>();
    private final Random random;

    RandomPattern(Random random) {
        this.random = random;
        message(0, "", BigDecimal.ZERO, false);
    }

    boolean hasOffset() {
        return uses.stream().anyMatch(use -> use.offset().signum() != 0);
    }

    private void both(String text) {
        ours.append(text);
        icus.append(text);
    }

    private void message(int depth, String plural, BigDecimal offset, boolean inSelect) {
        for (int i = random.nextInt(4 - depth / 2); i >= 0; i--) {
            boolean mayBranch = depth < MAX_DEPTH && ours.length() < LONG;
            switch (random.nextInt(mayBranch ? 9 : 5)) {
                case 0, 1 -> both(LITERALS[random.nextInt(LITERALS.length)]);
                case 2 -> sign(plural, offset, inSelect);
                case 3 -> plain();
                case 4 -> number(plural);
                case 5, 6 -> plural(depth);
                case 7 -> ordinal(depth);
                default -> select(depth, plural, offset);
            }
        }
    }

    /** Difference: in a select within a plural, the number sign is a literal in ICU and cannot be quoted. */
    private void sign(String plural, BigDecimal offset, boolean inSelect) {
        boolean quoted = random.nextInt(4) == 0;
        if (plural.isEmpty() || !inSelect) {
            both(quoted ? "'#' " : "#");
        } else if (quoted) {
            ours.append("'#' ");
            icus.append("# ");
        } else if (offset.signum() == 0) {
            ours.append('#');
            icus.append('{').append(plural).append(", number}");
        }
        if (!plural.isEmpty() && !quoted) {
            uses.add(new Use(plural, "", offset));
        }
    }

    /** Difference: ICU formats a plain number for the locale, so it gets a string. */
    private void plain() {
        String name = number();
        ours.append('{').append(name).append('}');
        icus.append('{').append(name).append("Plain}");
    }

    /** Difference: in a plural, ICU selects the category by the number format of the branch "other". */
    private void number(String plural) {
        String name = plural.equals("n") ? "m" : "n";
        String style = new String[] {"", "integer", "percent"}[random.nextInt(3)];
        uses.add(new Use(name, style, BigDecimal.ZERO));
        both("{" + name + space() + "," + space() + "number" + (style.isEmpty() ? "" : "," + style + space()) + "}");
    }

    private void plural(int depth) {
        BigDecimal offset = random.nextInt(4) == 0 ? BigDecimal.valueOf(random.nextInt(3)) : BigDecimal.ZERO;
        String name = number();
        both("{" + name + space() + ",plural," + space() + (offset.signum() == 0 ? "" : "offset:" + offset + " "));
        branches(depth, name, offset);
    }

    private void ordinal(int depth) {
        String name = number();
        both("{" + space() + name + ", selectordinal," + space());
        branches(depth, name, BigDecimal.ZERO);
    }

    private void branches(int depth, String name, BigDecimal offset) {
        uses.add(new Use(name, "", offset));
        for (int exact = 0; exact < 4; exact++) {
            if (random.nextInt(6) == 0) {
                branch("=" + exact, depth, name, offset, false);
            }
        }
        for (String keyword : KEYWORDS) {
            if (random.nextInt(2) == 0) {
                branch(keyword, depth, name, offset, false);
            }
        }
        branch("other", depth, name, offset, false);
        both("}");
    }

    private void select(int depth, String plural, BigDecimal offset) {
        both("{g" + space() + ", select," + space());
        for (String keyword : new String[] {"a", "b", "c"}) {
            if (random.nextBoolean()) {
                branch(keyword, depth, plural, offset, true);
            }
        }
        branch("other", depth, plural, offset, true);
        both("}");
    }

    private void branch(String selector, int depth, String plural, BigDecimal offset, boolean inSelect) {
        both(selector + space() + "{" + (random.nextInt(3) == 0 ? selector : ""));
        message(depth + 1, plural, offset, inSelect);
        both("}" + space());
    }

    private String number() {
        return random.nextInt(3) == 0 ? "m" : "n";
    }

    private String space() {
        return new String[] {"", "", " ", "\n", "\t "}[random.nextInt(5)];
    }
}
