package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import dev.errata.catalog.model.Group;
import java.util.List;

/**
 * A group with its Java names.
 *
 * @param error the enum that holds its errors: its own, or the catalog's
 * @param exception its exception: abstract above its errors' classes, or the one class of all its errors
 * @param errors its errors, at least one
 */
record NamedGroup(Group group, ClassName error, ClassName exception, List<NamedError> errors) {
    NamedGroup {
        errors = List.copyOf(errors);
    }
}
