package dev.errata.runtime.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of one message as text. An argument is printed, never read: braces in it are braces. */
final class ArgumentText {
    private static final String MASK = "***";

    private final CatalogTexts catalog;
    private final List<Parameter> parameters;
    private final @Nullable Object[] arguments;
    private final boolean masked;

    ArgumentText(CatalogTexts catalog, List<Parameter> parameters, @Nullable Object[] arguments, boolean masked) {
        this.catalog = catalog;
        this.parameters = parameters;
        this.arguments = arguments;
        this.masked = masked;
    }

    /** An exception that another version of the program serialised may have fewer arguments than parameters. */
    void append(int place, StringBuilder text) {
        Object argument = place < arguments.length ? arguments[place] : null;
        if (argument == null) {
            text.append('{').append(parameters.get(place).name()).append('}');
        } else if (masked && parameters.get(place).sensitive()) {
            text.append(MASK);
        } else if (argument instanceof String string) {
            text.append(string);
        } else if (argument instanceof Integer number) {
            text.append(number.intValue());
        } else {
            text.append(PlainText.of(argument, catalog));
        }
    }
}
