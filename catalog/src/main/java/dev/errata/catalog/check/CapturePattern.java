package dev.errata.catalog.check;

import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message to match: literals with a capture between each two, which stands for any text, even an empty one.
 *
 * @param literals at least one; the first and the last may be empty
 */
record CapturePattern(List<String> literals) {
    /** What an error matches that does not look at the message. */
    static final CapturePattern ANYTHING = new CapturePattern(List.of("", ""));

    static CapturePattern of(MessageTemplate template) {
        List<String> literals = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (Part part : template.parts()) {
            if (part instanceof Part.Literal text) {
                literal.append(text.text());
            } else {
                literals.add(literal.toString());
                literal.setLength(0);
            }
        }
        literals.add(literal.toString());
        return new CapturePattern(List.copyOf(literals));
    }

    String beginning() {
        return literals.get(0);
    }

    /** A text that both patterns match, where there is one. */
    Optional<String> common(CapturePattern other) {
        if (isLiteral()) {
            return other.matches(beginning()) ? Optional.of(beginning()) : Optional.empty();
        }
        if (other.isLiteral()) {
            return other.common(this);
        }
        // Two patterns with captures meet unless their ends do not: between these the captures of one swallow the
        // literals
        // of the other.
        Optional<String> start = longer(beginning(), other.beginning(), true);
        Optional<String> end = longer(end(), other.end(), false);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(start.get() + middle() + other.middle() + end.get());
    }

    private boolean matches(String text) {
        if (isLiteral()) {
            return text.equals(beginning());
        }
        if (text.length() < beginning().length() + end().length() || !text.startsWith(beginning())) {
            return false;
        }
        int at = beginning().length();
        for (String literal : literals.subList(1, literals.size() - 1)) {
            int found = text.indexOf(literal, at);
            if (found < 0) {
                return false;
            }
            at = found + literal.length();
        }
        return text.length() - at >= end().length() && text.endsWith(end());
    }

    private boolean isLiteral() {
        return literals.size() == 1;
    }

    private String end() {
        return literals.get(literals.size() - 1);
    }

    private String middle() {
        return String.join("", literals.subList(1, literals.size() - 1));
    }

    /** The longer of two texts if it begins, or ends, with the other. */
    private static Optional<String> longer(String a, String b, boolean asBeginning) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        boolean fits = asBeginning ? longer.startsWith(shorter) : longer.endsWith(shorter);
        return fits ? Optional.of(longer) : Optional.empty();
    }
}
