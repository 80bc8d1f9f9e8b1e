package dev.errata.runtime.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a message in ICU MessageFormat syntax apart. The catalog's compiler has refused what is wrong, so that nothing is
 * reported here: what is no placeholder of a declared parameter is a literal.
 */
final class MessageReader {
    private static final char QUOTE = '\'';

    private final String text;
    private final List<Parameter> parameters;
    private final CatalogTexts catalog;
    private final StringBuilder literal = new StringBuilder();
    private final List<String> literals = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private MessageReader(String text, List<Parameter> parameters, CatalogTexts catalog) {
        this.text = text;
        this.parameters = parameters;
        this.catalog = catalog;
    }

    static Message read(String text, List<Parameter> parameters, CatalogTexts catalog) {
        return new MessageReader(text, parameters, catalog).read();
    }

    private Message read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == QUOTE) {
                at = quote(at);
            } else if (c == '{') {
                at = placeholder(at);
            } else {
                literal.append(c);
                at++;
            }
        }
        literals.add(literal.toString());
        int[] holes = new int[places.size()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = places.get(i);
        }
        return new Message(literals.toArray(new String[0]), holes, parameters, catalog);
    }

    /** A doubled apostrophe is one; directly before a brace it opens a quotation; any other is itself. */
    private int quote(int at) {
        char next = charAt(at + 1);
        if (next == QUOTE) {
            literal.append(QUOTE);
            return at + 2;
        }
        if (next == '{' || next == '}') {
            return quotation(at + 1);
        }
        literal.append(QUOTE);
        return at + 1;
    }

    private int quotation(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != QUOTE) {
                literal.append(c);
            } else if (charAt(at) == QUOTE) {
                literal.append(QUOTE);
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private int placeholder(int at) {
        int close = text.indexOf('}', at);
        int place = close < 0 ? -1 : placeOf(text.substring(at + 1, close).trim());
        if (place < 0) {
            literal.append('{');
            return at + 1;
        }
        literals.add(literal.toString());
        literal.setLength(0);
        places.add(place);
        return close + 1;
    }

    private int placeOf(String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
