package dev.errata.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.errata.catalog.model.Deprecation;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;
import dev.errata.runtime.lookup.ExceptionNames;
import java.util.LinkedHashSet;
import java.util.Set;

/** The annotations of generated code. */
final class Annotations {
    static final ClassName DEPRECATED = ClassName.get(Deprecated.class);
    static final ClassName SUPPRESS_WARNINGS = ClassName.get(SuppressWarnings.class);

    private Annotations() {}

    static AnnotationSpec generated(NamedCatalog named) {
        return AnnotationSpec.builder(GeneratedCode.class)
                .addMember("value", "$S", named.catalog().name().value())
                .build();
    }

    /** Lists the constants that the exception classes represent. */
    static AnnotationSpec errorTypes(NamedCatalog named) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(ErrorTypes.class);
        Set<ClassName> enums = new LinkedHashSet<>();
        for (NamedError error : named.errors()) {
            enums.add(error.owner());
        }
        for (ClassName type : enums) {
            annotation.addMember("value", "$T.class", type);
        }
        for (NamedError error : named.errors()) {
            String name = error.exception().simpleName();
            if (!name.equals(ExceptionNames.of(error.constant()))) {
                annotation.addMember("renamed", "$S", error.constant() + " " + name);
            }
        }
        return annotation.build();
    }

    /** Says "all", the one name that Error Prone and the Eclipse compiler both know. */
    static AnnotationSpec noWarnings() {
        return AnnotationSpec.builder(SUPPRESS_WARNINGS)
                .addMember("value", "$S", "all")
                .build();
    }

    /** The same where there is no JavaPoet. */
    static String noWarnings(Spelling spelling) {
        return "@" + spelling.of(SUPPRESS_WARNINGS) + "(\"all\")";
    }

    static String deprecated(Deprecation deprecation, Spelling spelling) {
        String annotation = "@" + spelling.of(DEPRECATED);
        return deprecation.since().isPresent()
                ? annotation + "(since = "
                        + StringLiteral.of(deprecation.since().get().value()) + ")"
                : annotation;
    }
}
