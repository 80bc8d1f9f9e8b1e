package dev.errata.runtime;

import dev.errata.runtime.text.Parameter;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of an exception, as it keeps them and as generated accessors ask for them.
 *
 * <p>The types that most parameters have come with methods of their own: a compiler takes longer to infer the type of a
 * generic method's result than for all the rest of an accessor.
 */
abstract class ParameterizedException extends ChainableException {
    private static final long serialVersionUID = 1L;
    static final Serializable[] NO_ARGUMENTS = {};

    /** Null only in what another version of the program serialised. */
    private final @Nullable Serializable @Nullable [] arguments;

    ParameterizedException(boolean stackTrace, @Nullable Serializable[] arguments) {
        super(stackTrace);
        this.arguments = arguments;
    }

    ParameterizedException(@Nullable Throwable cause, boolean stackTrace, @Nullable Serializable[] arguments) {
        super(cause, stackTrace);
        this.arguments = arguments;
    }

    /**
     * The argument of a required {@code string} parameter, for generated accessors.
     *
     * @param index the parameter's place
     * @return the argument
     * @throws IllegalStateException if it is missing, which it can be only in what another version of the program serialised
     */
    protected final String stringArgument(int index) {
        return argument(index, String.class);
    }

    /**
     * The argument of a required {@code int} parameter, for generated accessors.
     *
     * @param index the parameter's place
     * @return the argument
     * @throws IllegalStateException if it is missing, which it can be only in what another version of the program serialised
     */
    protected final int intArgument(int index) {
        return argument(index, Integer.class);
    }

    /**
     * The argument of a required {@code long} parameter, for generated accessors.
     *
     * @param index the parameter's place
     * @return the argument
     * @throws IllegalStateException if it is missing, which it can be only in what another version of the program serialised
     */
    protected final long longArgument(int index) {
        return argument(index, Long.class);
    }

    /**
     * The argument of a required {@code double} parameter, for generated accessors.
     *
     * @param index the parameter's place
     * @return the argument
     * @throws IllegalStateException if it is missing, which it can be only in what another version of the program serialised
     */
    protected final double doubleArgument(int index) {
        return argument(index, Double.class);
    }

    /**
     * The argument of a required {@code boolean} parameter, for generated accessors.
     *
     * @param index the parameter's place
     * @return the argument
     * @throws IllegalStateException if it is missing, which it can be only in what another version of the program serialised
     */
    protected final boolean booleanArgument(int index) {
        return argument(index, Boolean.class);
    }

    /**
     * The argument of a required parameter, for generated accessors.
     *
     * @param index the parameter's place
     * @param type its type, boxed if it is a primitive one
     * @param <T> its type
     * @return the argument
     * @throws IllegalStateException if it is missing, which it can be only in what another version of the program serialised
     */
    protected final <T> T argument(int index, Class<T> type) {
        Object argument = argumentOrNull(index);
        if (!type.isInstance(argument)) {
            throw new IllegalStateException("the exception was serialised by another version of the catalog");
        }
        return type.cast(argument);
    }

    /**
     * The argument of a parameter that may lack one, for generated accessors.
     *
     * @param index the parameter's place
     * @param type its type, boxed if it is a primitive one
     * @param <T> its type
     * @return empty if it is missing
     */
    protected final <T> Optional<T> optionalArgument(int index, Class<T> type) {
        Object argument = argumentOrNull(index);
        return type.isInstance(argument) ? Optional.of(type.cast(argument)) : Optional.empty();
    }

    /**
     * The argument of a {@code string} parameter that may lack one, for generated accessors.
     *
     * @param index the parameter's place
     * @return empty if it is missing
     */
    protected final Optional<String> optionalString(int index) {
        return argumentOrNull(index) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * The argument of an {@code int} parameter that may lack one, for generated accessors.
     *
     * @param index the parameter's place
     * @return empty if it is missing
     */
    protected final OptionalInt optionalInt(int index) {
        return argumentOrNull(index) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * The argument of a {@code long} parameter that may lack one, for generated accessors.
     *
     * @param index the parameter's place
     * @return empty if it is missing
     */
    protected final OptionalLong optionalLong(int index) {
        return argumentOrNull(index) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /**
     * The argument of a {@code double} parameter that may lack one, for generated accessors.
     *
     * @param index the parameter's place
     * @return empty if it is missing
     */
    protected final OptionalDouble optionalDouble(int index) {
        return argumentOrNull(index) instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    final @Nullable Object[] given() {
        return arguments == null ? NO_ARGUMENTS : arguments;
    }

    /** Those that are there and may be seen, by the names of their parameters. */
    final Map<String, Object> fields(List<Parameter> parameters) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            Object argument = argumentOrNull(i);
            if (argument != null && !parameters.get(i).sensitive()) {
                fields.put(parameters.get(i).name(), argument);
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    final Optional<Object> argument(String name, List<Parameter> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return Optional.ofNullable(argumentOrNull(i));
            }
        }
        return Optional.empty();
    }

    private @Nullable Object argumentOrNull(int index) {
        @Nullable Object[] all = given();
        return index < all.length ? all[index] : null;
    }
}
