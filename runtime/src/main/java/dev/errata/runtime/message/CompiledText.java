package dev.errata.runtime.message;

/** A message or a branch of one: literals, with an element between each two of them. */
final class CompiledText {
    private final String[] literals;
    private final MessageElement[] elements;

    /** Creates a text from one literal more than elements. */
    CompiledText(String[] literals, MessageElement[] elements) {
        this.literals = literals;
        this.elements = elements;
    }

    void print(RenderContext context) {
        context.append(literals[0]);
        for (int i = 0; i < elements.length; i++) {
            elements[i].print(context);
            context.append(literals[i + 1]);
        }
    }
}
