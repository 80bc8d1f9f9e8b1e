package dev.errata.runtime.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A message of literals with a plain argument between each two of them, as most messages are. */
@SuppressWarnings("UnnecessaryStringBuilder") // the first `+` of a program takes longer than a thousand messages
final class FlatMessage extends Message {
    private final String[] literals;
    private final int[] indexes;
    private final PlainArguments plain;
    private final int capacity;

    /** Creates a message from one literal more than arguments. */
    FlatMessage(String[] literals, int[] indexes, PlainArguments plain) {
        int length = indexes.length * ROOM;
        for (String literal : literals) {
            length += literal.length();
        }
        this.literals = literals;
        this.indexes = indexes;
        this.plain = plain;
        this.capacity = length;
    }

    @Override
    public String render(@Nullable Object[] arguments, boolean masked, Locale userLocale) {
        return switch (indexes.length) {
            case 0 -> literals[0];
            case 1 -> withOne(arguments, masked);
            case 2 -> withTwo(arguments, masked);
            case 3, 4 -> withUpToFour(arguments, masked);
            default -> withMany(arguments, masked);
        };
    }

    private String withOne(@Nullable Object[] arguments, boolean masked) {
        return plain.visible(arguments, indexes[0], masked) instanceof Integer number
                ? join("", "", literals[0], number.intValue(), literals[1])
                : join("", "", literals[0], text(0, arguments, masked), literals[1]);
    }

    /** An integer as the last argument is appended as such, since it is often a count. */
    private String withTwo(@Nullable Object[] arguments, boolean masked) {
        String first = text(0, arguments, masked);
        return plain.visible(arguments, indexes[1], masked) instanceof Integer number
                ? join(literals[0], first, literals[1], number.intValue(), literals[2])
                : join(literals[0], first, literals[1], text(1, arguments, masked), literals[2]);
    }

    private String withUpToFour(@Nullable Object[] arguments, boolean masked) {
        boolean four = indexes.length > 3;
        return join(
                literals[0],
                text(0, arguments, masked),
                literals[1],
                text(1, arguments, masked),
                literals[2],
                text(2, arguments, masked),
                literals[3],
                four ? text(3, arguments, masked) : "",
                four ? literals[4] : "");
    }

    private String withMany(@Nullable Object[] arguments, boolean masked) {
        StringBuilder text = new StringBuilder(capacity).append(literals[0]);
        for (int i = 0; i < indexes.length; i++) {
            text.append(text(i, arguments, masked)).append(literals[i + 1]);
        }
        return text.toString();
    }

    private String text(int number, @Nullable Object[] arguments, boolean masked) {
        return plain.text(arguments, indexes[number], masked);
    }

    // The JVM compiles such a chain to one concatenation without a builder, if nothing is between its calls.

    private static String join(String a, String b, String c, int d, String e) {
        return new StringBuilder()
                .append(a)
                .append(b)
                .append(c)
                .append(d)
                .append(e)
                .toString();
    }

    private static String join(String a, String b, String c, String d, String e) {
        return new StringBuilder()
                .append(a)
                .append(b)
                .append(c)
                .append(d)
                .append(e)
                .toString();
    }

    private static String join(
            String a, String b, String c, String d, String e, String f, String g, String h, String i) {
        return new StringBuilder()
                .append(a)
                .append(b)
                .append(c)
                .append(d)
                .append(e)
                .append(f)
                .append(g)
                .append(h)
                .append(i)
                .toString();
    }
}
