package dev.errata.codegen;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A block of code of a Markdown page.
 *
 * @param comment the comment on the line before it, such as the path of the file that it is taken from; empty without one
 * @param language the language after the opening fence
 * @param text the lines between the fences
 */
record Snippet(String comment, String language, String text) {
    private static final Pattern BLOCK = Pattern.compile(
            "(?:^<!-- (?<comment>[^\\n]*) -->\\n)?^```(?<language>\\w*)\\n(?<text>.*?)^```$",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final String LEFT_OUT = "…";

    /** Returns the blocks of a page in their order. */
    static List<Snippet> of(String page) {
        return BLOCK.matcher(page).results().map(Snippet::of).toList();
    }

    private static Snippet of(MatchResult block) {
        return new Snippet(block.group(1) == null ? "" : block.group(1), block.group(2), block.group(3));
    }

    /**
     * Whether the lines are in a file, in this order and without others between them. A line of {@code …} stands for any
     * lines. All lines may be indented more in the file, by the same number of spaces.
     */
    boolean isIn(String file) {
        List<String> lines = lines(file);
        int from = 0;
        for (String part : text.split("(?m)^\\s*" + LEFT_OUT + "$")) {
            List<String> wanted =
                    lines(part.replaceAll("\\A\\s*\\n|\\s+\\z", "").stripIndent());
            from = find(lines, wanted, from);
            if (from < 0) {
                return false;
            }
            from += wanted.size();
        }
        return true;
    }

    private static int find(List<String> lines, List<String> wanted, int from) {
        for (int at = from; at + wanted.size() <= lines.size(); at++) {
            List<String> window = lines.subList(at, at + wanted.size());
            if (sameText(window, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean sameText(List<String> window, List<String> wanted) {
        if (!window.get(0).strip().equals(wanted.get(0).strip())) {
            return false;
        }
        return lines(window.stream().collect(Collectors.joining("\n")).stripIndent())
                .equals(wanted);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? Collections.emptyList() : Arrays.asList(text.split("\n"));
    }
}
