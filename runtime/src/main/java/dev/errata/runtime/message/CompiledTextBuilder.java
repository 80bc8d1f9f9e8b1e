package dev.errata.runtime.message;

import java.util.ArrayList;
import java.util.List;

/** A passage that is being read. */
final class CompiledTextBuilder {
    private final List<String> literals = new ArrayList<>();
    private final List<MessageElement> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    void append(char c) {
        literal.append(c);
    }

    void append(MessageElement piece) {
        literals.add(literal.toString());
        literal.setLength(0);
        pieces.add(piece);
    }

    CompiledText passage() {
        return new CompiledText(literals(), pieces.toArray(new MessageElement[0]));
    }

    Message message(PlainArguments plain, TextLocale locale) {
        int[] places = new int[pieces.size()];
        for (int i = 0; i < places.length; i++) {
            if (!(pieces.get(i) instanceof Placeholder placeholder)) {
                return StructuredMessage.of(passage(), plain, locale);
            }
            places[i] = placeholder.place();
        }
        return new FlatMessage(literals(), places, plain);
    }

    private String[] literals() {
        String[] all = literals.toArray(new String[pieces.size() + 1]);
        all[pieces.size()] = literal.toString();
        return all;
    }
}
