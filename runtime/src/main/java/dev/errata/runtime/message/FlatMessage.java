package dev.errata.runtime.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Literals, and between each two of them a plain argument by its place: what most messages are. */
@SuppressWarnings("UnnecessaryStringBuilder") // the first `+` of a program takes longer than a thousand messages
final class FlatMessage extends Message {
    private final String[] literals;
    private final int[] places;
    private final PlainArguments plain;
    private final int room;

    /** Literals are one more than places. */
    FlatMessage(String[] literals, int[] places, PlainArguments plain) {
        int length = places.length * ROOM;
        for (String literal : literals) {
            length += literal.length();
        }
        this.literals = literals;
        this.places = places;
        this.plain = plain;
        this.room = length;
    }

    @Override
    public String render(@Nullable Object[] arguments, boolean masked, Locale reader) {
        return switch (places.length) {
            case 0 -> literals[0];
            case 1 -> withOne(arguments, masked);
            case 2 -> withTwo(arguments, masked);
            case 3, 4 -> withUpToFour(arguments, masked);
            default -> withMany(arguments, masked);
        };
    }

    private String withOne(@Nullable Object[] arguments, boolean masked) {
        return plain.visible(arguments, places[0], masked) instanceof Integer number
                ? join("", "", literals[0], number.intValue(), literals[1])
                : join("", "", literals[0], text(0, arguments, masked), literals[1]);
    }

    /** A number is printed in place where it comes last, since that is often a count. */
    private String withTwo(@Nullable Object[] arguments, boolean masked) {
        String first = text(0, arguments, masked);
        return plain.visible(arguments, places[1], masked) instanceof Integer number
                ? join(literals[0], first, literals[1], number.intValue(), literals[2])
                : join(literals[0], first, literals[1], text(1, arguments, masked), literals[2]);
    }

    private String withUpToFour(@Nullable Object[] arguments, boolean masked) {
        boolean four = places.length > 3;
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
        StringBuilder text = new StringBuilder(room).append(literals[0]);
        for (int i = 0; i < places.length; i++) {
            text.append(text(i, arguments, masked)).append(literals[i + 1]);
        }
        return text.toString();
    }

    private String text(int hole, @Nullable Object[] arguments, boolean masked) {
        return plain.text(arguments, places[hole], masked);
    }

    // The JVM makes the text of such a chain in one go, without a builder, if nothing comes between its calls.

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
