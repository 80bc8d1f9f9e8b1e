package dev.errata.runtime.message;

import java.util.ArrayList;
import java.util.List;

/** Collects the literals and elements of a text. */
final class CompiledTextBuilder {
    private final List<String> literals = new ArrayList<>();
    private final List<MessageElement> elements = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    void append(char c) {
        literal.append(c);
    }

    void append(MessageElement element) {
        literals.add(literal.toString());
        literal.setLength(0);
        elements.add(element);
    }

    CompiledText text() {
        return new CompiledText(literals(), elements.toArray(new MessageElement[0]));
    }

    Message message(PlainArguments plainArguments, TextLocale locale) {
        int[] indexes = new int[elements.size()];
        for (int i = 0; i < indexes.length; i++) {
            if (!(elements.get(i) instanceof Placeholder placeholder)) {
                return StructuredMessage.of(text(), plainArguments, locale);
            }
            indexes[i] = placeholder.index();
        }
        return new FlatMessage(literals(), indexes, plainArguments);
    }

    private String[] literals() {
        String[] all = literals.toArray(new String[elements.size() + 1]);
        all[elements.size()] = literal.toString();
        return all;
    }
}
