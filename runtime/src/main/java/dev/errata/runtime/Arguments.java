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

/** Converts the arguments of a constructor to the form in which an exception stores them. */
final class Arguments {
    private Arguments() {}

    /** Returns an argument for each parameter; null if an optional argument is missing. */
    static @Nullable Serializable[] of(ErrorCode error, @Nullable Object[] arguments) {
        List<Parameter> parameters = error.texts().parameters();
        @Nullable Serializable[] stored = new Serializable[parameters.size()];
        for (int i = 0; i < stored.length; i++) {
            Parameter parameter = parameters.get(i);
            stored[i] = serializable(
                    parameter.optional() ? unwrap(arguments[i]) : required(arguments[i], parameter, error));
        }
        return stored;
    }

    /** Returns a copy of decoded arguments, any of which may be missing. */
    static @Nullable Serializable[] decoded(@Nullable Object[] arguments) {
        @Nullable Serializable[] stored = new Serializable[arguments.length];
        for (int i = 0; i < stored.length; i++) {
            stored[i] = serializable(arguments[i]);
        }
        return stored;
    }

    /** Returns the arguments as strings, numbers and booleans of JSON. */
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

    /** All parameter types are serializable; other types can only come from classes that were not generated. */
    private static @Nullable Serializable serializable(@Nullable Object argument) {
        if (argument == null) {
            return null;
        }
        return argument instanceof Serializable stored ? stored : argument.toString();
    }
}
