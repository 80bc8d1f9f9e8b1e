package dev.errata.codegen;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.errata.runtime.CatalogLocales;
import javax.lang.model.element.Modifier;

/** Members that several generated types have. */
final class Members {
    private Members() {}

    /** A public method that overrides an inherited one. */
    static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    /** The static method that returns the locales of the catalog. */
    static MethodSpec locales(NamedCatalog named) {
        Javadoc javadoc = new Javadoc()
                .paragraph("The locales of the catalog, and the negotiation of a user's locale.")
                .tag("return", "the locales, the source locale first");
        return MethodSpec.methodBuilder("locales")
                .addJavadoc("$L", javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(CatalogLocales.class)
                .addStatement("return $T.locales()", named.messages())
                .build();
    }
}
