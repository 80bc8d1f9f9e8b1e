package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.model.Deprecation;
import dev.errata.runtime.WireResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The classes that are thrown, one per error. They are most of what is generated, and so are text within JavaPoet's type. */
final class ErrorExceptionClasses implements JavaSource.Filling {
    private record Leaf(NamedError error, ClassName above) {}

    private static final TypeName WIRE_ANSWER = ClassName.get(WireResponse.class);
    private static final TypeName OBJECT = ClassName.get(Object.class);

    private final NamedCatalog named;
    private final ErrorJavadoc javadoc;
    private final Spelling spelling = new Spelling();
    private final JavaWriter code = new JavaWriter();
    private final List<Leaf> leaves = new ArrayList<>();

    ErrorExceptionClasses(NamedCatalog named) {
        this.named = named;
        this.javadoc = new ErrorJavadoc(named);
    }

    /** Keeps a place, with the name for JavaPoet to know. */
    void add(NamedError error, ClassName above, TypeSpec.Builder top) {
        leaves.add(new Leaf(error, above));
        top.addType(TypeSpec.classBuilder(error.exception()).build());
    }

    /** Is called once, when all are added. */
    void askForNames(TypeSpec.Builder top) {
        spelling.need(ParameterCode.THROWABLE);
        if (named.hasWire()) {
            spelling.need(WIRE_ANSWER);
            spelling.need(OBJECT);
        }
        for (Leaf leaf : leaves) {
            need(leaf);
        }
        spelling.ask(top);
    }

    private void need(Leaf leaf) {
        spelling.need(leaf.above());
        spelling.need(leaf.error().owner());
        if (leaf.error().isDeprecated()) {
            spelling.need(Annotations.DEPRECATED);
        }
        if (isHidingJavaLang(leaf.error())) {
            spelling.need(Annotations.SUPPRESS_WARNINGS);
        }
        for (NamedParameter parameter : leaf.error().parameters()) {
            spelling.need(ParameterCode.given(parameter));
            spelling.need(ParameterCode.got(parameter, named.hasWire()));
            if (ParameterCode.namesItsClass(parameter, named.hasWire())) {
                spelling.need(ParameterCode.boxed(parameter));
            }
        }
    }

    private static boolean isHidingJavaLang(NamedError error) {
        return JavaLang.isHiddenBy(error.exception().simpleName());
    }

    @Override
    public String fill(String file) {
        String text = spelling.read(file);
        StringBuilder filled = new StringBuilder(text.length() + 1500 * leaves.size());
        int from = 0;
        for (Leaf leaf : leaves) {
            String place = "    class " + leaf.error().exception().simpleName() + " {\n    }\n";
            int at = text.indexOf(place, from);
            filled.append(text, from, at);
            write(leaf.error(), leaf.above());
            code.moveTo(filled);
            from = at + place.length();
        }
        return filled.append(text, from, text.length()).toString();
    }

    // ---- one class

    private void write(NamedError error, ClassName above) {
        code.comment(javadoc.exception(error));
        if (isHidingJavaLang(error)) {
            code.line(Annotations.noWarnings(spelling));
        }
        Optional<Deprecation> deprecation = error.definition().deprecated();
        if (deprecation.isPresent()) {
            code.line(Annotations.deprecated(deprecation.get(), spelling));
        }
        String name = error.exception().simpleName();
        code.line("public static final class ", name, " extends ", spelling.of(above), " {")
                .in();
        code.line("private static final long serialVersionUID = 1L;");
        constructor(error, new ConstructorParameters(error, false), "Creates the exception.");
        constructor(error, new ConstructorParameters(error, true), "Creates the exception with its cause.");
        if (named.hasWire()) {
            decodedConstructor(error);
        }
        List<NamedParameter> parameters = error.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            accessor(parameters.get(i), i);
        }
        code.out().line("}");
    }

    private void constructor(NamedError error, ConstructorParameters arguments, String summary) {
        Javadoc comment = new Javadoc().paragraph(summary);
        arguments.addTags(comment);
        code.blank().comment(comment);
        code.wrapped("public " + error.exception().simpleName() + "(", "", arguments.declared(spelling), ") {")
                .in();
        code.wrapped("super(" + constant(error) + ",", " ", arguments.rest(), ");")
                .out()
                .line("}");
    }

    private void decodedConstructor(NamedError error) {
        List<String> parameters = List.of(spelling.of(WIRE_ANSWER) + " wire", spelling.of(OBJECT) + "[] arguments");
        code.blank()
                .wrapped("private " + error.exception().simpleName() + "(", "", parameters, ") {")
                .in();
        String stackTrace = Boolean.toString(!error.definition().stackless());
        code.line("super(", constant(error), ", wire, ", stackTrace, ", arguments);")
                .out()
                .line("}");
    }

    private String constant(NamedError error) {
        return spelling.of(error.owner()) + "." + error.constant();
    }

    private void accessor(NamedParameter parameter, int index) {
        String type = spelling.of(ParameterCode.got(parameter, named.hasWire()));
        code.blank().comment(ErrorJavadoc.accessor(parameter));
        code.wrapped("public " + type + " " + parameter.name() + "(", "", List.of(), ") {")
                .in();
        code.line("return ", ParameterCode.giveBack(parameter, index, named.hasWire(), spelling), ";")
                .out()
                .line("}");
    }
}
