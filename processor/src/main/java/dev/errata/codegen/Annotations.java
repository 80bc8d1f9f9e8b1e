package dev.errata.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.errata.catalog.model.Deprecation;
import dev.errata.runtime.GeneratedCode;

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
