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
 * @param parameters in the constructor's order
 * @param introduced the version that introduced it, as {@code since} says
 */
public record ErrorDefinition(
        Located<String> constant,
        Optional<Located<String>> code,
        List<Located<String>> aliases,
        Optional<Located<String>> group,
        Handling handling,
        List<Parameter> parameters,
        ErrorTexts texts,
        Optional<Located<String>> introduced,
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

    /** The HTTP status of a server that responds with it, 400 to 599. */
    public int status() {
        return handling.status().value();
    }

    public RetryPolicy retry() {
        return handling.retry().value();
    }

    public LogLevel log() {
        return handling.log().value();
    }

    /** Whether its exceptions have no stack trace. */
    public boolean stackless() {
        return handling.stackless().value();
    }

    public Localized<String> title() {
        return texts.title();
    }

    /** The message for people; never missing in the source locale once the catalog is checked. */
    public Localized<MessageTemplate> message() {
        return texts.message();
    }

    public Localized<String> description() {
        return texts.description();
    }

    public Localized<String> remedy() {
        return texts.remedy();
    }

    /** The version that introduced it. */
    public Optional<String> since() {
        return introduced.map(Located::value);
    }

    /** The same error with other texts. */
    public ErrorDefinition with(ErrorTexts otherTexts) {
        return with(group, parameters, otherTexts, deprecated);
    }

    /** The same error with another group, other parameters, other texts and another deprecation. */
    public ErrorDefinition with(
            Optional<Located<String>> otherGroup,
            List<Parameter> otherParameters,
            ErrorTexts otherTexts,
            Optional<Deprecation> otherDeprecation) {
        return new ErrorDefinition(
                constant,
                code,
                aliases,
                otherGroup,
                handling,
                otherParameters,
                otherTexts,
                introduced,
                otherDeprecation,
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
