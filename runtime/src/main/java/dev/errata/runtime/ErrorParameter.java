package dev.errata.runtime;

import dev.errata.runtime.text.ErrorTexts;
import dev.errata.runtime.text.Parameter;
import dev.errata.runtime.text.ParameterDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a parameter of an error as the catalog declares it, for example to document the error or to describe it in
 * OpenAPI.
 *
 * <p>{@link ErrorCode#parameters()} lists the parameters of an error. {@link CatalogException#argument(String)} and
 * {@link CatalogException#logFields()} return the arguments of an exception by the same names.
 *
 * @param name the name in the catalog, such as {@code orderId}; the exception's accessor has the same name unless the
 *     catalog sets another one for Java
 * @param type the type of its arguments
 * @param sensitive whether its arguments are excluded from logs, problem details and encoded responses
 * @param optional whether an argument may be missing
 * @param description what the parameter means, in the catalog's source locale; empty if the catalog has no description
 * @param example an example of an argument, written as in the catalog and valid for the type; empty if the catalog has
 *     none
 * @param values the values of a {@link Type#ENUM}, in the catalog's order; empty for the other types
 */
public record ErrorParameter(
        String name,
        Type type,
        boolean sensitive,
        boolean optional,
        Optional<String> description,
        Optional<String> example,
        List<String> values) {
    /**
     * Creates a description of a parameter.
     *
     * @param name the name in the catalog
     * @param type the type of its arguments
     * @param sensitive whether its arguments are excluded from logs
     * @param optional whether an argument may be missing
     * @param description what the parameter means
     * @param example an example of an argument
     * @param values the values of an enum, which are copied
     * @throws NullPointerException if {@code values} or one of them is null
     */
    public ErrorParameter {
        values = List.copyOf(values);
    }

    static List<ErrorParameter> of(ErrorTexts texts) {
        List<Parameter> declared = texts.parameters();
        if (declared.isEmpty()) {
            return List.of();
        }
        Map<String, ParameterDetails> all = texts.parameterDetails();
        List<ErrorParameter> parameters = new ArrayList<>();
        for (Parameter parameter : declared) {
            ParameterDetails details = all.getOrDefault(parameter.name(), ParameterDetails.NONE);
            parameters.add(new ErrorParameter(
                    parameter.name(),
                    Type.of(parameter.type()),
                    parameter.sensitive(),
                    parameter.optional(),
                    details.description(),
                    details.example(),
                    details.values()));
        }
        return List.copyOf(parameters);
    }

    /** The types of parameters in a catalog. */
    public enum Type {
        /** A {@link String}. */
        STRING,

        /** An {@code int}. */
        INT,

        /** A {@code long}. */
        LONG,

        /** A {@code double}. */
        DOUBLE,

        /** A {@link java.math.BigDecimal}. */
        DECIMAL,

        /** A {@code boolean}. */
        BOOLEAN,

        /** A {@link java.time.LocalDate}, such as {@code 2026-11-21}. */
        DATE,

        /** A {@link java.time.LocalTime}, such as {@code 14:30:00}. */
        TIME,

        /** A {@link java.time.Instant}, such as {@code 2026-11-21T14:30:00Z}. */
        INSTANT,

        /** A {@link java.time.Duration}, such as {@code PT2.5S}. */
        DURATION,

        /** A {@link java.util.UUID}. */
        UUID,

        /** A {@link java.net.URI}. */
        URI,

        /**
         * A generated enum, whose constants have the {@link ErrorParameter#values() values} of the parameter as their
         * string representations.
         */
        ENUM;

        private final String keyword = name().toLowerCase(Locale.ROOT);

        /**
         * Returns the keyword for the type in a catalog.
         *
         * @return the name in lower case, such as {@code decimal}
         */
        public String keyword() {
            return keyword;
        }

        static Type of(String keyword) {
            return valueOf(keyword.toUpperCase(Locale.ROOT));
        }
    }
}
