package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.message.MessageTemplate;
import java.util.List;
import java.util.Optional;

/**
 * One error.
 *
 * @param constant the UPPER_SNAKE name
 * @param code the code as spelled, the constant's name where the catalog leaves it out; empty for {@code code: none}
 * @param aliases other codes that decode to the same error
 * @param status the HTTP status a thrower answers with, 400 to 599
 * @param parameters in the constructor's order
 * @param message the message for people; always there in the source locale once the catalog is checked
 * @param stackless whether its exceptions carry no stack trace
 */
public record ErrorDefinition(
        Located<String> constant,
        Optional<Located<String>> code,
        List<Located<String>> aliases,
        Optional<Located<String>> group,
        int status,
        RetryPolicy retry,
        List<Parameter> parameters,
        Localized<String> title,
        Localized<MessageTemplate> message,
        Localized<String> description,
        Localized<String> remedy,
        LogLevel log,
        boolean stackless,
        Optional<String> since,
        Optional<Deprecation> deprecated,
        Optional<Match> match,
        JavaNames java) {
    /** The most parameters that an error may have. */
    public static final int MOST_PARAMETERS = 50;

    public ErrorDefinition {
        aliases = List.copyOf(aliases);
        parameters = List.copyOf(parameters);
    }

    /** Whether it has more parameters than an error may have, so that nothing but this is reported about them. */
    public boolean hasTooManyParameters() {
        return parameters.size() > MOST_PARAMETERS;
    }

    public String name() {
        return constant.value();
    }

    /** The same error with other texts. */
    public ErrorDefinition with(
            Localized<String> otherTitle,
            Localized<MessageTemplate> otherMessage,
            Localized<String> otherDescription,
            Localized<String> otherRemedy) {
        return new ErrorDefinition(
                constant,
                code,
                aliases,
                group,
                status,
                retry,
                parameters,
                otherTitle,
                otherMessage,
                otherDescription,
                otherRemedy,
                log,
                stackless,
                since,
                deprecated,
                match,
                java);
    }

    public Optional<Parameter> parameter(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().value().equals(name)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }
}
