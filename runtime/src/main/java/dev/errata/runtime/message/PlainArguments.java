package dev.errata.runtime.message;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Formats the arguments of one error where the message specifies no format. */
public final class PlainArguments {
    private static final String MASK = "***";

    private final String[] names;
    private final boolean[] sensitive;
    private final CatalogZone zone;

    /**
     * Creates an instance for the parameters of an error.
     *
     * @param names the names, in the catalog's order
     * @param sensitive which of the parameters are sensitive
     * @param zone the time zone for instants
     */
    public PlainArguments(String[] names, boolean[] sensitive, CatalogZone zone) {
        this.names = names.clone();
        this.sensitive = sensitive.clone();
        this.zone = zone;
    }

    /** Returns the index of the parameter with the given name; -1 if there is none. */
    int index(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the formatted argument, {@code {name}} if it is missing, or {@code ***} if it is masked. */
    String text(@Nullable Object[] arguments, int index, boolean masked) {
        Object argument = index < arguments.length ? arguments[index] : null;
        if (argument == null) {
            return "{".concat(names[index]).concat("}");
        }
        if (masked && sensitive[index]) {
            return MASK;
        }
        if (argument instanceof String string) {
            return string;
        }
        return argument instanceof Integer number ? Integer.toString(number.intValue()) : PlainText.of(argument, zone);
    }

    /** Returns the argument; null if it is missing or masked. */
    @Nullable
    Object visible(@Nullable Object[] arguments, int index, boolean masked) {
        return index < arguments.length && !(masked && sensitive[index]) ? arguments[index] : null;
    }

    /** Returns the time zone for instants. */
    ZoneId zone() {
        return zone.get();
    }
}
