package dev.errata.runtime.message;

/** The argument {@code {name}}. */
record Placeholder(int index) implements MessageElement {
    @Override
    public void print(RenderContext context) {
        context.appendPlain(index);
    }
}
