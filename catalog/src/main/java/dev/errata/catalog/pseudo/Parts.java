package dev.errata.catalog.pseudo;

import dev.errata.catalog.message.Part;
import dev.errata.catalog.message.Part.Literal;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a template and joins adjacent literals. */
final class Parts {
    private final List<Part> parts = new ArrayList<>();

    void add(String text) {
        if (!text.isEmpty()) {
            int last = parts.size() - 1;
            if (last >= 0 && parts.get(last) instanceof Literal before) {
                parts.set(last, new Literal(before.text() + text));
            } else {
                parts.add(new Literal(text));
            }
        }
    }

    void add(Part part) {
        if (part instanceof Literal literal) {
            add(literal.text());
        } else {
            parts.add(part);
        }
    }

    void addAll(List<Part> more) {
        more.forEach(this::add);
    }

    /** Removes the white space at the end of the text and returns it. */
    String takeTrailingSpaces() {
        int last = parts.size() - 1;
        if (last < 0 || !(parts.get(last) instanceof Literal literal)) {
            return "";
        }
        String kept = literal.text().stripTrailing();
        parts.remove(last);
        add(kept);
        return literal.text().substring(kept.length());
    }

    List<Part> all() {
        return List.copyOf(parts);
    }
}
