package dev.errata.runtime.message;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How the arguments of one error are printed where no format is asked for. */
public final class PlainArguments {
    private static final String MASK = "***";

    private final String[] names;
    private final boolean[] sensitive;
    private final CatalogZone zone;

    /**
     * Takes what is known of the error's parameters.
     *
     * @param names the names, in the catalog's order
     * @param sensitive which of them must not be seen by everyone
     * @param zone in which instants are shown
     */
    public PlainArguments(String[] names, boolean[] sensitive, CatalogZone zone) {
        this.names = names.clone();
        this.sensitive = sensitive.clone();
        this.zone = zone;
    }

    /** The place of the parameter of that name; negative if there is none. */
    int place(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The argument, or what stands for one that is missing or must not be seen. */
    String text(@Nullable Object[] arguments, int place, boolean masked) {
        Object argument = place < arguments.length ? arguments[place] : null;
        if (argument == null) {
            return "{".concat(names[place]).concat("}");
        }
        if (masked && sensitive[place]) {
            return MASK;
        }
        if (argument instanceof String string) {
            return string;
        }
        return argument instanceof Integer number ? Integer.toString(number.intValue()) : PlainText.of(argument, zone);
    }

    /** The argument; null where it is missing or must not be seen. */
    @Nullable
    Object visible(@Nullable Object[] arguments, int place, boolean masked) {
        return place < arguments.length && !(masked && sensitive[place]) ? arguments[place] : null;
    }

    /** In which instants are shown. */
    ZoneId zone() {
        return zone.get();
    }
}
