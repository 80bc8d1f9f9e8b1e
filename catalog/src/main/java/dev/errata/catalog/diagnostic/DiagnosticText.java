package dev.errata.catalog.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How diagnostics quote and list what stands in a file. */
final class DiagnosticText {
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_LIST = 20;

    private DiagnosticText() {}

    /** A user's text as code: on one line, cut where it is long. */
    static String code(String text) {
        return "`" + cut(oneLine(text), LONGEST_QUOTE) + "`";
    }

    /** Some names as code: {@code `a`, `b` or `c`}. */
    static String oneOf(Collection<String> names) {
        return list(names, " or ");
    }

    /** Some names as code: {@code `a`, `b` and `c`}. */
    static String all(Collection<String> names) {
        return list(names, " and ");
    }

    /** Some numbers as they are: {@code 1, 2 and 5}. */
    static String plainly(Collection<String> numbers) {
        return all(numbers).replace("`", "");
    }

    /** What to do about the first character that is no ASCII, where a name or a code has one. */
    static Optional<String> foreign(String name) {
        for (int i = 0; i < name.length(); i++) {
            int codePoint = name.codePointAt(i);
            if (codePoint > '~') {
                return Optional.of("type `" + Character.toString(codePoint) + "` anew: it is " + named(codePoint)
                        + ", and names and codes are ASCII");
            }
        }
        return Optional.empty();
    }

    /** The first character that looks like a blank, or like nothing, and is no blank where syntax stands. */
    static Optional<String> foreignBlank(String syntax) {
        return syntax.codePoints()
                .filter(c -> c > '~' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT))
                .mapToObj(DiagnosticText::named)
                .findFirst();
    }

    /** A character by number and name. */
    static String named(int codePoint) {
        String number = number(codePoint);
        String name = Character.getName(codePoint);
        return name == null ? number : number + " (" + name.toLowerCase(Locale.ROOT) + ")";
    }

    /** A character by its number: {@code U+00A0}. */
    static String number(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    /** Some words as they are: {@code title, message and remedy}. */
    static String plain(List<String> words) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + " and " + words.get(end);
    }

    private static String list(Collection<String> names, String last) {
        List<String> codes = new ArrayList<>();
        for (String name : names) {
            codes.add(code(name));
        }
        if (codes.size() > LONGEST_LIST) {
            int more = codes.size() - LONGEST_LIST;
            return String.join(", ", codes.subList(0, LONGEST_LIST)) + last + more + " more";
        }
        int end = codes.size() - 1;
        return end < 1 ? String.join("", codes) : String.join(", ", codes.subList(0, end)) + last + codes.get(end);
    }

    static String oneLine(String text) {
        return text.replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
