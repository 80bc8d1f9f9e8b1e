package dev.errata.codegen;

import com.palantir.javapoet.AnnotationSpec;
import dev.errata.catalog.model.Deprecation;
import dev.errata.runtime.GeneratedCode;

/** The annotations of generated code. */
final class Annotations {
    private Annotations() {}

    static AnnotationSpec generated(NamedCatalog named) {
        return AnnotationSpec.builder(GeneratedCode.class)
                .addMember("value", "$S", named.catalog().name().value())
                .build();
    }

    /** Says "all", the one name that Error Prone and the Eclipse compiler both know. */
    static AnnotationSpec noWarnings() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "all")
                .build();
    }

    static AnnotationSpec deprecated(Deprecation deprecation) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        // As a "value", because JavaPoet spreads all other members over three lines.
        deprecation.since().ifPresent(since -> annotation.addMember("value", "since = $L", StringLiteral.of(since)));
        return annotation.build();
    }
}
