package dev.errata.runtime;

import dev.errata.runtime.json.JsonText;
import dev.errata.runtime.text.Parameter;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a constructor of an exception was given, in the form in which the exception keeps it. */
final class Arguments {
    private Arguments() {}

    /** One argument for each parameter, null where an optional one is missing. */
    static @Nullable Serializable[] of(ErrorCode error, @Nullable Object[] given) {
        List<Parameter> parameters = error.texts().parameters();
        @Nullable Serializable[] kept = new Serializable[parameters.size()];
        for (int i = 0; i < kept.length; i++) {
            Parameter parameter = parameters.get(i);
            kept[i] = serializable(parameter.optional() ? unwrap(given[i]) : required(given[i], parameter, error));
        }
        return kept;
    }

    /** A copy of what was decoded, in which anything may be missing. */
    static @Nullable Serializable[] decoded(@Nullable Object[] given) {
        @Nullable Serializable[] kept = new Serializable[given.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = serializable(given[i]);
        }
        return kept;
    }

    /** The arguments as texts, numbers and booleans of JSON. */
    static Map<String, Object> scalars(Map<String, Object> arguments) {
        Map<String, Object> scalars = new LinkedHashMap<>();
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            scalars.put(argument.getKey(), JsonText.scalar(argument.getValue()));
        }
        return scalars;
    }

    private static Object required(@Nullable Object argument, Parameter parameter, ErrorCode error) {
        if (argument == null) {
            throw new NullPointerException(error.name()
                    .concat(" needs an argument for `")
                    .concat(parameter.name())
                    .concat("`"));
        }
        return argument;
    }

    private static @Nullable Object unwrap(@Nullable Object argument) {
        if (argument instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (argument instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (argument instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (argument instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return argument;
    }

    /** Every type that a catalog can name is serialisable; this keeps the promise for classes written by hand. */
    private static @Nullable Serializable serializable(@Nullable Object argument) {
        if (argument == null) {
            return null;
        }
        return argument instanceof Serializable kept ? kept : argument.toString();
    }
}
