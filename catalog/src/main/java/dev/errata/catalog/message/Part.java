package dev.errata.catalog.message;

import dev.errata.catalog.diagnostic.Span;
import java.math.BigDecimal;
import java.util.List;

/** A part of a message. */
public sealed interface Part {
    /** Text that prints as it is, with quoting already undone. */
    record Literal(String text) implements Part {}

    /**
     * The number of the plural around it: a {@code #}.
     *
     * @param span its place in the file
     */
    record NumberSign(Span span) implements Part {}

    /** A part that looks at the argument of a parameter. */
    sealed interface Argument extends Part {
        /** The parameter's name. */
        String name();

        /** The name's place in the file. */
        Span span();
    }

    /** A parameter's place: its argument prints without any locale. */
    record Placeholder(String name, Span span) implements Argument {}

    /** An argument with a word behind it that says how it prints, or what to do with it. */
    sealed interface Formatted extends Argument {
        /** The format's name in a message. */
        String word();

        /** The place of the format: its name, and its style where it has one. */
        Span format();
    }

    /** A number in the reader's language. */
    record FormattedNumber(String name, Style style, Span span, Span format) implements Formatted {
        /** How a number prints. */
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

    /** A date or a time in the reader's language. */
    record FormattedDateTime(String name, Kind kind, Length length, Span span, Span format) implements Formatted {
        /** What of a moment prints. */
        public enum Kind {
            DATE,
            TIME
        }

        /** How much of it prints. */
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

    /** An argument that decides between texts. */
    sealed interface Choice extends Formatted {
        /** The texts, in the author's order; one of a sound message has the key {@code other}. */
        List<Branch> branches();

        /** All of it, from its opening brace to behind its closing one. */
        Span whole();

        /** The same choice between other texts. */
        Choice with(List<Branch> other);
    }

    /**
     * Texts for the plural categories of a language.
     *
     * @param ordinal whether it is {@code selectordinal}
     * @param offset what is taken off the argument before its category counts and before it prints; mostly zero
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

    /** Texts for what an argument can be. */
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
     * One of the texts of a choice.
     *
     * @param key as it is written: {@code one}, {@code =0}, or the keyword of a selection
     * @param span the key's place in the file
     * @param body the text in its braces, as the file has it
     * @param parts the text, in the form of a template's parts; empty where nothing is to print
     */
    record Branch(String key, Span span, Span body, List<Part> parts) {
        public static final String OTHER = "other";

        public Branch {
            parts = List.copyOf(parts);
        }

        public boolean isOther() {
            return key.equals(OTHER);
        }

        /** Whether it stands for one number, as {@code =0} does. */
        public boolean isExact() {
            return key.startsWith("=");
        }

        /** The same branch with another text. */
        public Branch with(List<Part> other) {
            return new Branch(key, span, body, other);
        }
    }
}
