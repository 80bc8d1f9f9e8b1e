package dev.errata.runtime.message;

/** {@code {name}}. */
record Placeholder(int place) implements MessageElement {
    @Override
    public void print(RenderContext to) {
        to.appendPlain(place);
    }
}
