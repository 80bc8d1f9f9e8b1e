package dev.errata.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a comment of paragraphs and tags, with lines of a width that one likes to read. */
final class Javadoc {
    private static final int WIDTH = 100;

    private final List<String> lines = new ArrayList<>();
    private boolean hasTags;

    /** Adds a user's text: a paragraph for each stretch between blank lines, the first with words of ours before it. */
    Javadoc text(String before, String text) {
        if (text.indexOf('\n') < 0 && !text.isBlank()) {
            return paragraph(before + JavadocText.of(text));
        }
        String prefix = before;
        for (String paragraph : paragraphs(text)) {
            paragraph(prefix + JavadocText.of(paragraph));
            prefix = "";
        }
        return this;
    }

    Javadoc text(String text) {
        return text("", text);
    }

    Javadoc text(String before, Optional<String> text) {
        return text.isPresent() ? text(before, text.get()) : this;
    }

    /** Adds a paragraph in which all of a user's text is escaped already. */
    Javadoc paragraph(String escaped) {
        if (lines.isEmpty()) {
            wrap(escaped, "");
        } else {
            lines.add("");
            wrap("<p>" + escaped, "");
        }
        return this;
    }

    /** Adds a tag in which all of a user's text is escaped already. */
    Javadoc tag(String name, String escaped) {
        if (!hasTags && !lines.isEmpty()) {
            lines.add("");
        }
        hasTags = true;
        wrap("@" + name + " " + escaped, "    ");
        return this;
    }

    List<String> lines() {
        return lines;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private void wrap(String text, String indent) {
        int start = 0;
        String before = "";
        while (text.length() - start + before.length() > WIDTH) {
            int blank = text.lastIndexOf(' ', start + WIDTH - before.length());
            if (blank <= start) {
                blank = text.indexOf(' ', start);
            }
            if (blank < 0) {
                break;
            }
            lines.add(before + text.substring(start, blank));
            start = blank + 1;
            before = indent;
        }
        lines.add(before + text.substring(start));
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraph.append(line).append('\n');
            } else if (paragraph.length() > 0) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
