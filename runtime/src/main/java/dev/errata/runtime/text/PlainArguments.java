package dev.errata.runtime.text;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the arguments of one error are printed where no format is asked for. */
final class PlainArguments {
    private static final String MASK = "***";

    private final CatalogTexts catalog;
    private final boolean[] sensitive;
    private final String[] missing;

    PlainArguments(List<Parameter> parameters, CatalogTexts catalog) {
        this.catalog = catalog;
        this.sensitive = new boolean[parameters.size()];
        this.missing = new String[parameters.size()];
        for (int i = 0; i < missing.length; i++) {
            sensitive[i] = parameters.get(i).sensitive();
            missing[i] = "{".concat(parameters.get(i).name()).concat("}");
        }
    }

    /** The argument, or what stands for one that is missing or must not be seen. */
    String text(@Nullable Object[] arguments, int place, boolean masked) {
        Object argument = place < arguments.length ? arguments[place] : null;
        if (argument == null) {
            return missing[place];
        }
        if (masked && sensitive[place]) {
            return MASK;
        }
        if (argument instanceof String string) {
            return string;
        }
        return argument instanceof Integer number
                ? Integer.toString(number.intValue())
                : PlainText.of(argument, catalog);
    }

    /** The argument; null where it is missing or must not be seen. */
    @Nullable
    Object visible(@Nullable Object[] arguments, int place, boolean masked) {
        return place < arguments.length && !(masked && sensitive[place]) ? arguments[place] : null;
    }

    /** In which instants are shown. */
    ZoneId zone() {
        return catalog.zone();
    }
}
