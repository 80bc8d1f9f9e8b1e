package dev.errata.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.model.Deprecation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The static methods that make the exceptions of a group, two per error; so they are text within JavaPoet's types. */
final class GroupFactories implements JavaSource.Filling {
    /** The one method that JavaPoet prints of a class, where the others go. */
    private static final String PLACE = "factories";

    private final ErrorJavadoc javadoc;
    private final Spelling spelling = new Spelling();
    private final JavaWriter code = new JavaWriter().in();
    private final List<List<NamedError>> classes = new ArrayList<>();

    GroupFactories(NamedCatalog named) {
        this.javadoc = new ErrorJavadoc(named);
    }

    /** Keeps the place of one class's factories. */
    void add(List<NamedError> errors, TypeSpec.Builder type) {
        classes.add(errors);
        type.addMethod(MethodSpec.methodBuilder(PLACE).build());
    }

    /** Is called once, when all are added. */
    void askForNames(TypeSpec.Builder top) {
        spelling.need(ParameterCode.THROWABLE);
        for (List<NamedError> errors : classes) {
            for (NamedError error : errors) {
                need(error);
            }
        }
        spelling.ask(top);
    }

    private void need(NamedError error) {
        spelling.need(error.exception());
        spelling.need(error.owner());
        if (error.isDeprecated()) {
            spelling.need(Annotations.DEPRECATED);
        }
        for (NamedParameter parameter : error.parameters()) {
            spelling.need(ParameterCode.given(parameter));
        }
    }

    @Override
    public String fill(String file) {
        String text = spelling.read(file);
        StringBuilder filled = new StringBuilder(2 * text.length());
        String place = "        void " + PLACE + "() {\n        }\n";
        int from = 0;
        for (List<NamedError> errors : classes) {
            int at = text.indexOf(place, from);
            filled.append(text, from, at);
            write(errors);
            code.moveTo(filled);
            from = at + place.length();
        }
        return filled.append(text, from, text.length()).toString();
    }

    private void write(List<NamedError> errors) {
        for (int i = 0; i < errors.size(); i++) {
            if (i > 0) {
                code.blank();
            }
            factory(errors.get(i), new ConstructorParameters(errors.get(i), false));
            code.blank();
            factory(errors.get(i), new ConstructorParameters(errors.get(i), true));
        }
    }

    private void factory(NamedError error, ConstructorParameters arguments) {
        code.comment(javadoc.factory(error, arguments));
        Optional<Deprecation> deprecation = error.definition().deprecated();
        if (deprecation.isPresent()) {
            code.line(Annotations.deprecated(deprecation.get(), spelling));
        }
        String type = spelling.of(error.exception());
        String start = "public static " + type + " " + error.factory() + "(";
        code.wrapped(start, "", arguments.declared(spelling), ") {").in();
        String constant = spelling.of(error.owner()) + "." + error.constant();
        code.wrapped("return new " + type + "(" + constant + ",", " ", arguments.rest(), ");")
                .out()
                .line("}");
    }
}
