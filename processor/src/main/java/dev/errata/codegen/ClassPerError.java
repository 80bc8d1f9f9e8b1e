package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds a final class per error, below an abstract one per group. */
final class ClassPerError {
    private final NamedCatalog named;
    private final ErrorJavadoc javadoc;
    private final ErrorExceptionClasses leaves;

    ClassPerError(NamedCatalog named) {
        this.named = named;
        this.javadoc = new ErrorJavadoc(named);
        this.leaves = new ErrorExceptionClasses(named);
    }

    /** Gives what completes the file. */
    JavaSource.Filling addTo(TypeSpec.Builder top) {
        for (NamedGroup group : named.groups()) {
            top.addType(base(group));
            addClasses(top, group.errors(), group.exception());
        }
        addClasses(top, named.ungrouped(), named.known());
        leaves.askForNames(top);
        return leaves;
    }

    private TypeSpec base(NamedGroup group) {
        TypeSpec.Builder base = ExceptionClass.open(group.exception(), named.known())
                .addJavadoc("$L", javadoc.group(group.group()))
                .addModifiers(Modifier.STATIC);
        ExceptionClass.addConstructors(base, group.error(), Modifier.PRIVATE);
        if (named.hasWire()) {
            ExceptionClass.addDecodedConstructor(base, group.error());
        }
        if (named.isGrouped()) {
            base.addMethod(ExceptionClass.error(group.error()));
        }
        return base.build();
    }

    private void addClasses(TypeSpec.Builder top, List<NamedError> errors, ClassName above) {
        for (NamedError error : errors) {
            leaves.add(error, above, top);
            ParameterEnum.addAll(error, top);
        }
    }
}
