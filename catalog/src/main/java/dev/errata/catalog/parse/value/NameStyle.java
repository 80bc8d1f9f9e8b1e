package dev.errata.catalog.parse.value;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ValueDiagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the names of a catalog are spelled. */
public enum NameStyle {
    CONSTANT("a name in capitals with `_` between words", 100),
    TYPE("a name in UpperCamel", 60),
    PARAMETER("a name in lowerCamel", 60),
    VALUE("a letter, then letters and digits, single `-`, `_`, `.` or blanks between them", 60);

    private final String description;

    /** A class file is named by a catalog, a constant and a parameter together, and disks allow 255 bytes for that. */
    private final int longest;

    NameStyle(String description, int longest) {
        this.description = description;
        this.longest = longest;
    }

    /** The name, if it is spelled in this style; else that is reported. */
    public Optional<Located<String>> check(Located<String> name, String kind, List<Diagnostic> problems) {
        if (fits(name.value())) {
            return Optional.of(name);
        }
        boolean isTooLong = name.value().length() > longest;
        String style = isTooLong ? "a name of at most " + longest + " characters" : description;
        problems.add(ValueDiagnostics.badName(name.span(), kind, name.value(), style, respelled(name.value())));
        return Optional.empty();
    }

    public boolean fits(String name) {
        if (name.isEmpty() || name.length() > longest || !isFirst(name.charAt(0)) || !isWordEnd(name)) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isJoint = isJoint(c) && !isJoint(name.charAt(i - 1));
            if (!isJoint && !isInner(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFirst(char c) {
        return switch (this) {
            case CONSTANT, TYPE -> isUpper(c);
            case PARAMETER -> isLower(c);
            case VALUE -> isUpper(c) || isLower(c);
        };
    }

    private boolean isInner(char c) {
        return isUpper(c) || isDigit(c) || (this != CONSTANT && isLower(c));
    }

    private boolean isJoint(char c) {
        return switch (this) {
            case CONSTANT -> c == '_';
            case TYPE, PARAMETER -> false;
            case VALUE -> "-_. ".indexOf(c) >= 0;
        };
    }

    private boolean isWordEnd(String name) {
        return !isJoint(name.charAt(name.length() - 1));
    }

    /** The same words in this style; empty where that is no name either. */
    public Optional<String> respelled(String name) {
        if (!name.chars()
                .allMatch(c -> isUpper((char) c) || isLower((char) c) || isDigit((char) c) || "-_. ".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        List<String> words = words(name);
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            String upper = word.toUpperCase(Locale.ROOT);
            joined.append(
                    switch (this) {
                        case CONSTANT -> (joined.length() == 0 ? "" : "_") + upper;
                        case TYPE -> upper.charAt(0) + lower.substring(1);
                        case PARAMETER -> joined.length() == 0 ? lower : upper.charAt(0) + lower.substring(1);
                        case VALUE -> (joined.length() == 0 ? "" : "-") + word;
                    });
        }
        return Optional.of(joined.toString()).filter(this::fits);
    }

    /** The runs of ASCII letters and digits, cut also where a capital follows a small letter. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPart = isUpper(c) || isLower(c) || isDigit(c);
            if (word.length() > 0 && (!isPart || (isUpper(c) && isLower(before)))) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (isPart) {
                word.append(c);
            }
            before = c;
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
