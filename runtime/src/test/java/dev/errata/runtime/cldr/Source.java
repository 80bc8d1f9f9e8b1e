package dev.errata.runtime.cldr;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a Java source file in the layout of the formatter. */
final class Source {
    static final int WIDTH = 120;

    private static final String INDENT = "    ";
    private static final String CONTINUED = INDENT.repeat(4);

    private final StringBuilder text = new StringBuilder();

    /** Starts a file of {@code dev.errata.runtime.locale}. */
    Source() {
        line(
                0,
                "// Written by CldrSourcesTest from ICU4J " + version(VersionInfo.ICU_VERSION) + ", CLDR " + cldr()
                        + ".");
        line(0, "// CLDR is copyright of Unicode, Inc., under the Unicode License V3; see NOTICE.");
        line(0, "package dev.errata.runtime.locale;");
        line(0, "");
    }

    static String cldr() {
        return version(LocaleData.getCLDRVersion());
    }

    private static String version(VersionInfo version) {
        return version.getMajor() + (version.getMinor() == 0 ? "" : "." + version.getMinor());
    }

    static String tag(String icuName) {
        return new ULocale(icuName).toLanguageTag();
    }

    Source line(int depth, String line) {
        String indented = INDENT.repeat(depth) + line;
        if (indented.length() > WIDTH) {
            throw new IllegalStateException("Too long: " + indented);
        }
        text.append(line.isEmpty() ? "" : indented).append('\n');
        return this;
    }

    /** A table in the format of {@code CldrLocales}: keys that end with a colon, each followed by its words. */
    Source table(String name, Map<String, ? extends Collection<String>> wordsByKey) {
        StringBuilder words = new StringBuilder();
        new TreeMap<>(wordsByKey)
                .forEach((key, of) -> words.append(key.strip())
                        .append(": ")
                        .append(String.join(" ", new TreeSet<>(of)))
                        .append(' '));
        return method(name, words.toString().strip());
    }

    /** A text on as many lines as it needs. It is not a constant, because javac would copy it into each class that uses it. */
    Source method(String name, String value) {
        line(1, "static String " + name + "() {");
        String rest = value;
        String prefix = INDENT.repeat(2) + "return \"";
        while (prefix.length() + rest.length() + 2 > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH - prefix.length() - 1);
            text.append(prefix).append(rest, 0, cut).append("\"\n");
            rest = rest.substring(cut);
            prefix = CONTINUED + "+ \"";
        }
        text.append(prefix).append(rest).append("\";\n");
        return line(1, "}");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
