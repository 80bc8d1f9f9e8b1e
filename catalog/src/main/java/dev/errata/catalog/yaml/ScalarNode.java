package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.SourceMap;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.yaml.offset.ScalarOffsets;
import org.jspecify.annotations.Nullable;

/** A scalar with its spelling kept: whether {@code no} is a word or a boolean is for its key to say. */
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
    private final boolean isSound;
    private @Nullable ScalarOffsets offsets;

    public ScalarNode(Span span, Style style, String text) {
        this(span, style, text, true, null);
    }

    private ScalarNode(Span span, Style style, String text, boolean isSound, @Nullable ScalarOffsets offsets) {
        this.span = span;
        this.style = style;
        this.text = text;
        this.isSound = isSound;
        this.offsets = offsets;
    }

    /** What stands for a text that cannot be read: nothing, at its place. */
    public static ScalarNode empty(Span place) {
        return new ScalarNode(place, Style.PLAIN, "");
    }

    /** The same, but with the text that was meant. */
    public ScalarNode respelled(String meant) {
        return new ScalarNode(span, style, meant);
    }

    /** The same after a fault that is reported: {@link #isSound()} no more, and with a harmless text of the same length. */
    public ScalarNode unsound(String harmless) {
        return new ScalarNode(span, style, harmless, false, offsets());
    }

    /** The text that is meant, with quotes, escapes, folding and indentation undone. */
    public String text() {
        return text;
    }

    public Style style() {
        return style;
    }

    /** Whether nothing was wrong with it as YAML. What was is reported, and need not be told again. */
    public boolean isSound() {
        return isSound;
    }

    /** Whether nothing is written at all, as behind a lone {@code key:}. */
    public boolean isAbsent() {
        return span.start() == span.end();
    }

    /** Whether it is the plain text given: {@code null}, but not {@code "null"}. */
    public boolean isPlain(String word) {
        return style == Style.PLAIN && text.equals(word);
    }

    @Override
    public Span span() {
        return span;
    }

    /** {@inheritDoc} The whole scalar, where its source cannot be followed character by character. */
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
