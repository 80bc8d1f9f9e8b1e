package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.SourceMap;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.yaml.offset.ScalarOffsets;
import org.jspecify.annotations.Nullable;

/** A scalar. Its text is never converted: the parser of its key decides whether {@code no} is a word or a boolean. */
public final class ScalarNode implements YamlNode, SourceMap {
    /** How a scalar is written. */
    public enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    private final Span span;
    private final Style style;
    private final String text;
    private final boolean isValid;
    private @Nullable ScalarOffsets offsets;

    public ScalarNode(Span span, Style style, String text) {
        this(span, style, text, true, null);
    }

    private ScalarNode(Span span, Style style, String text, boolean isValid, @Nullable ScalarOffsets offsets) {
        this.span = span;
        this.style = style;
        this.text = text;
        this.isValid = isValid;
        this.offsets = offsets;
    }

    /** Returns an empty scalar, used in place of a text that cannot be read. */
    public static ScalarNode empty(Span place) {
        return new ScalarNode(place, Style.PLAIN, "");
    }

    /** Returns the same scalar with the text that its author meant. */
    public ScalarNode respelled(String meant) {
        return new ScalarNode(span, style, meant);
    }

    /** Returns the same scalar after an error in it was reported. It is no longer {@link #isValid()}. */
    public ScalarNode invalid(String harmless) {
        return new ScalarNode(span, style, harmless, false, offsets());
    }

    /** Returns the text without quotes, escapes, folding and indentation. */
    public String text() {
        return text;
    }

    public Style style() {
        return style;
    }

    /** Whether the scalar is valid YAML. If it is not, the error is already reported. */
    public boolean isValid() {
        return isValid;
    }

    /** Whether there is no value at all, as after a {@code key:} with nothing after it. */
    public boolean isAbsent() {
        return span.start() == span.end();
    }

    /** Whether the scalar is the given text without quotes: {@code null}, but not {@code "null"}. */
    public boolean isPlain(String word) {
        return style == Style.PLAIN && text.equals(word);
    }

    @Override
    public Span span() {
        return span;
    }

    /** {@inheritDoc} It is the span of the whole scalar if the text cannot be mapped to the source. */
    @Override
    public Span span(int from, int to) {
        return offsets().span(span, from, to);
    }

    private ScalarOffsets offsets() {
        ScalarOffsets known = offsets;
        if (known == null) {
            known = computeOffsets();
            offsets = known;
        }
        return known;
    }

    private ScalarOffsets computeOffsets() {
        String source = span.file().text();
        return switch (style) {
            case PLAIN -> ScalarOffsets.ofPlain(source, span.start(), span.end(), text);
            case SINGLE_QUOTED -> ScalarOffsets.ofQuoted(source, span.start(), span.end(), '\'', text);
            case DOUBLE_QUOTED -> ScalarOffsets.ofQuoted(source, span.start(), span.end(), '"', text);
            case LITERAL, FOLDED -> ScalarOffsets.ofBlock(source, span.start(), span.end(), text);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
