package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.Span;
import java.math.BigDecimal;
import java.util.List;

/** A part of a message. */
public sealed interface Part {
    /** Text that is printed unchanged, with quoting already removed. */
    record Literal(String text) implements Part {}

    /**
     * The number of the enclosing plural: a {@code #}.
     *
     * @param span its span in the file
     */
    record NumberSign(Span span) implements Part {}

    /** A part that uses the argument of a parameter. */
    sealed interface Argument extends Part {
        /** The name of the parameter. */
        String name();

        /** The span of the name in the file. */
        Span span();
    }

    /** An argument that is printed without a format, the same in all locales. */
    record Placeholder(String name, Span span) implements Argument {}

    /** An argument with a format: a word after its name that says how to print it or how to select by it. */
    sealed interface Formatted extends Argument {
        /** The name of the format, as in a message. */
        String word();

        /** The span of the format: its name, and its style if there is one. */
        Span format();
    }

    /** A number in the user's language. */
    record FormattedNumber(String name, Style style, Span span, Span format) implements Formatted {
        /** How a number is printed. */
        public enum Style {
            DECIMAL,
            INTEGER,
            PERCENT
        }

        @Override
        public String word() {
            return "number";
        }
    }

    /** A date or time in the user's language. */
    record FormattedDateTime(String name, Kind kind, Length length, Span span, Span format) implements Formatted {
        /** Which part of a point in time is printed. */
        public enum Kind {
            DATE,
            TIME
        }

        /** How long the printed form is. */
        public enum Length {
            SHORT,
            MEDIUM,
            LONG,
            FULL
        }

        @Override
        public String word() {
            return kind == Kind.DATE ? "date" : "time";
        }
    }

    /** A plural or select: an argument that decides between texts. */
    sealed interface Choice extends Formatted {
        /** The branches in the author's order. In a valid message one of them has the key {@code other}. */
        List<Branch> branches();

        /** The span from the opening brace to the end of the closing brace. */
        Span whole();

        /** Returns the same plural or select with other branches. */
        Choice with(List<Branch> other);
    }

    /**
     * Texts for the plural categories of a language.
     *
     * @param ordinal whether the format is {@code selectordinal}
     * @param offset the number that is subtracted from the argument before its category is determined and before it is
     *     printed; usually zero
     */
    record Plural(
            String name, boolean ordinal, BigDecimal offset, List<Branch> branches, Span span, Span format, Span whole)
            implements Choice {
        public Plural {
            branches = List.copyOf(branches);
        }

        @Override
        public String word() {
            return ordinal ? "selectordinal" : "plural";
        }

        @Override
        public Plural with(List<Branch> other) {
            return new Plural(name, ordinal, offset, other, span, format, whole);
        }
    }

    /** Texts for the possible values of an argument. */
    record Select(String name, List<Branch> branches, Span span, Span format, Span whole) implements Choice {
        public Select {
            branches = List.copyOf(branches);
        }

        @Override
        public String word() {
            return "select";
        }

        @Override
        public Select with(List<Branch> other) {
            return new Select(name, other, span, format, whole);
        }
    }

    /**
     * A branch of a plural or select.
     *
     * @param key the key as written: {@code one}, {@code =0}, or the keyword of a select
     * @param span the span of the key in the file
     * @param body the span of the text with its braces
     * @param parts the parsed text, as the parts of a template; empty if the branch prints nothing
     */
    record Branch(String key, Span span, Span body, List<Part> parts) {
        public static final String OTHER = "other";

        public Branch {
            parts = List.copyOf(parts);
        }

        public boolean isOther() {
            return key.equals(OTHER);
        }

        /** Whether the key is a single number, such as {@code =0}. */
        public boolean isExact() {
            return key.startsWith("=");
        }

        /** Returns the same branch with another text. */
        public Branch with(List<Part> other) {
            return new Branch(key, span, body, other);
        }
    }
}
