package dev.errata.catalog.examples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an example that is too large to be kept: see {@code docs/examples/README.md}.
 *
 * <p>Lines stand as they are. {@code repeat 3 "…"} stands for its text, three times, and adds no line end; in the text
 * {@code \n} is a line end and {@code {i}} the turn, from 1. A backslash at the end of a line takes its line end away.
 */
final class Recipe {
    private static final Pattern REPEAT = Pattern.compile("repeat ([0-9]+) \"(.*)\"");

    private Recipe() {}

    static String prepare(String recipe) {
        StringBuilder text = new StringBuilder();
        recipe.lines().forEach(line -> {
            Matcher repeat = REPEAT.matcher(line);
            if (repeat.matches()) {
                repeat(text, Integer.parseInt(repeat.group(1)), unescaped(repeat.group(2)));
            } else if (line.endsWith("\\")) {
                text.append(line, 0, line.length() - 1);
            } else {
                text.append(line).append('\n');
            }
        });
        return text.toString();
    }

    private static void repeat(StringBuilder text, int times, String piece) {
        for (int i = 1; i <= times; i++) {
            text.append(piece.replace("{i}", Integer.toString(i)));
        }
    }

    private static String unescaped(String piece) {
        return piece.replace("\\n", "\n").replace("\\\"", "\"");
    }
}
