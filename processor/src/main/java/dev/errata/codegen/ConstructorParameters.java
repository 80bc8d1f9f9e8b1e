package dev.errata.codegen;

import java.util.ArrayList;
import java.util.List;

/** The parameters of a constructor or factory of one error, and how it hands them on. */
final class ConstructorParameters {
    private final NamedError error;
    private final boolean withCause;
    private final String cause;

    ConstructorParameters(NamedError error, boolean withCause) {
        this.error = error;
        this.withCause = withCause;
        this.cause = nameOfCause(error);
    }

    /** No parameter of a catalog can have an underscore. */
    private static String nameOfCause(NamedError error) {
        for (NamedParameter parameter : error.parameters()) {
            if (parameter.name().equals("cause")) {
                return "cause_";
            }
        }
        return "cause";
    }

    void addTags(Javadoc javadoc) {
        for (NamedParameter parameter : error.parameters()) {
            javadoc.tag("param", parameter.name() + " " + ErrorJavadoc.parameter(parameter));
        }
        if (withCause) {
            javadoc.tag("param", cause + " the cause");
        }
    }

    /** The parameters as they are declared. */
    List<String> declared(Spelling spelling) {
        List<String> declared = new ArrayList<>();
        for (NamedParameter parameter : error.parameters()) {
            declared.add(spelling.of(ParameterCode.given(parameter)) + " " + parameter.name());
        }
        if (withCause) {
            declared.add(spelling.of(ParameterCode.THROWABLE) + " " + cause);
        }
        return declared;
    }

    /** What follows the constant: the cause, whether there is a stack trace, and the arguments. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        if (withCause) {
            rest.add(cause);
        }
        rest.add(Boolean.toString(!error.definition().stackless()));
        for (NamedParameter parameter : error.parameters()) {
            rest.add(parameter.name());
        }
        return rest;
    }
}
