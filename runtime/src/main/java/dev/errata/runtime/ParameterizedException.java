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
 * Stores the arguments of an exception, and provides the methods with which generated accessors read them.
 *
 * <p>The most frequent parameter types have their own methods, because a compiler takes longer to infer the type of a
 * generic method's result than to compile the rest of an accessor.
 */
abstract class ParameterizedException extends ChainableException {
    private static final long serialVersionUID = 1L;
    static final Serializable[] NO_ARGUMENTS = {};

    /** Null only if another version of the program serialized the exception. */
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
     * Returns the argument of a required {@code string} parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @return the argument
     * @throws IllegalStateException if it is missing because another version of the program serialized the exception
     */
    protected final String stringArgument(int index) {
        return argument(index, String.class);
    }

    /**
     * Returns the argument of a required {@code int} parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @return the argument
     * @throws IllegalStateException if it is missing because another version of the program serialized the exception
     */
    protected final int intArgument(int index) {
        return argument(index, Integer.class);
    }

    /**
     * Returns the argument of a required {@code long} parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @return the argument
     * @throws IllegalStateException if it is missing because another version of the program serialized the exception
     */
    protected final long longArgument(int index) {
        return argument(index, Long.class);
    }

    /**
     * Returns the argument of a required {@code double} parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @return the argument
     * @throws IllegalStateException if it is missing because another version of the program serialized the exception
     */
    protected final double doubleArgument(int index) {
        return argument(index, Double.class);
    }

    /**
     * Returns the argument of a required {@code boolean} parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @return the argument
     * @throws IllegalStateException if it is missing because another version of the program serialized the exception
     */
    protected final boolean booleanArgument(int index) {
        return argument(index, Boolean.class);
    }

    /**
     * Returns the argument of a required parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @param type the parameter's type, boxed if it is primitive
     * @param <T> the parameter's type
     * @return the argument
     * @throws IllegalStateException if it is missing or has another type because another version of the program
     *     serialized the exception
     */
    protected final <T> T argument(int index, Class<T> type) {
        Object argument = argumentOrNull(index);
        if (!type.isInstance(argument)) {
            throw new IllegalStateException("the exception was serialised by another version of the catalog");
        }
        return type.cast(argument);
    }

    /**
     * Returns the argument of an optional parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @param type the parameter's type, boxed if it is primitive
     * @param <T> the parameter's type
     * @return the argument; empty if it is missing
     */
    protected final <T> Optional<T> optionalArgument(int index, Class<T> type) {
        Object argument = argumentOrNull(index);
        return type.isInstance(argument) ? Optional.of(type.cast(argument)) : Optional.empty();
    }

    /**
     * Returns the argument of an optional {@code string} parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @return the argument; empty if it is missing
     */
    protected final Optional<String> optionalString(int index) {
        return argumentOrNull(index) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /**
     * Returns the argument of an optional {@code int} parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @return the argument; empty if it is missing
     */
    protected final OptionalInt optionalInt(int index) {
        return argumentOrNull(index) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * Returns the argument of an optional {@code long} parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @return the argument; empty if it is missing
     */
    protected final OptionalLong optionalLong(int index) {
        return argumentOrNull(index) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /**
     * Returns the argument of an optional {@code double} parameter, for generated accessors.
     *
     * @param index the parameter's index
     * @return the argument; empty if it is missing
     */
    protected final OptionalDouble optionalDouble(int index) {
        return argumentOrNull(index) instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    final @Nullable Object[] storedArguments() {
        return arguments == null ? NO_ARGUMENTS : arguments;
    }

    /** Returns the arguments that are present and not sensitive, by parameter name. */
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
        @Nullable Object[] all = storedArguments();
        return index < all.length ? all[index] : null;
    }
}
