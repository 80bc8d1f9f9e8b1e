package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.model.ErrorDefinition;
import java.util.List;

/**
 * An error with its Java names.
 *
 * @param owner the enum that holds its constant
 * @param exception its own exception, or its group's
 * @param factory the method that makes the exception, where it is its group's
 */
record NamedError(
        ErrorDefinition definition,
        ClassName owner,
        ClassName exception,
        String factory,
        List<NamedParameter> parameters) {
    NamedError {
        parameters = List.copyOf(parameters);
    }

    String constant() {
        return definition.name();
    }

    boolean isDeprecated() {
        return definition.deprecated().isPresent();
    }
}
