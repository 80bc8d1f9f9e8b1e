package dev.errata.codegen;

import com.palantir.javapoet.TypeName;
import dev.errata.catalog.model.Parameter;
import java.util.List;

/**
 * A parameter with its Java names.
 *
 * @param name the name of its accessor and of the constructors' parameter
 * @param type the type of an argument that is there
 * @param constants the constants of its enum, in the order of its values; empty for the other types
 */
record NamedParameter(Parameter parameter, String name, TypeName type, List<String> constants) {
    NamedParameter {
        constants = List.copyOf(constants);
    }

    boolean isEnum() {
        return !constants.isEmpty();
    }
}
