package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.runtime.WireResponse;
import javax.lang.model.element.Modifier;

/** What all exception classes of a catalog have. */
final class ExceptionClass {
    private ExceptionClass() {}

    /** A class that others extend; all of them are in the same file. */
    static TypeSpec.Builder open(ClassName name, ClassName above) {
        return start(name, above).addModifiers(Modifier.ABSTRACT, Modifier.SEALED);
    }

    /** One that is thrown. */
    static TypeSpec.Builder closed(ClassName name, ClassName above) {
        return start(name, above).addModifiers(Modifier.STATIC, Modifier.FINAL);
    }

    private static TypeSpec.Builder start(ClassName name, ClassName above) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .superclass(above)
                .addField(Members.serialVersion());
        if (JavaLang.isHiddenBy(name.simpleName())) {
            // Nested, it hides the other only in here; Error Prone would warn of it all the same.
            type.addAnnotation(Annotations.noWarnings());
        }
        return type;
    }

    /** The constructors that hand an error and its arguments upwards. */
    static void addConstructors(TypeSpec.Builder type, ClassName error, Modifier access) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(access)
                .addParameter(error, "error")
                .addParameter(boolean.class, "stackTrace")
                .addParameter(Object[].class, "arguments")
                .varargs()
                .addStatement("super(error, stackTrace, arguments)")
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(access)
                .addParameter(error, "error")
                .addParameter(Throwable.class, "cause")
                .addParameter(boolean.class, "stackTrace")
                .addParameter(Object[].class, "arguments")
                .varargs()
                .addStatement("super(error, cause, stackTrace, arguments)")
                .build());
    }

    /** The constructor that hands a decoded error upwards. */
    static void addDecodedConstructor(TypeSpec.Builder type, ClassName error) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(error, "error")
                .addParameter(WireResponse.class, "wire")
                .addParameter(boolean.class, "stackTrace")
                .addParameter(Object[].class, "arguments")
                .addStatement("super(error, wire, stackTrace, arguments)")
                .build());
    }

    /** The constructors that pass a response with an unknown code to the superclass. */
    static void addWireConstructors(TypeSpec.Builder type, Modifier access) {
        type.addMethod(wireConstructor(access, "Creates the exception.")
                .addStatement("super(wire)")
                .build());
        MethodSpec.Builder caused = wireConstructor(access, "Creates the exception with its cause.");
        if (access == Modifier.PUBLIC) {
            caused.addJavadoc("@param cause the cause\n");
        }
        type.addMethod(caused.addParameter(Throwable.class, "cause")
                .addStatement("super(wire, cause)")
                .build());
    }

    private static MethodSpec.Builder wireConstructor(Modifier access, String summary) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(access).addParameter(WireResponse.class, "wire");
        if (access == Modifier.PUBLIC) {
            constructor.addJavadoc("$L\n", new Javadoc().paragraph(summary).tag("param", "wire the response"));
        }
        return constructor;
    }

    /** The constant, with the catalog's own type. */
    static MethodSpec error(ClassName error) {
        return Members.override("error", error)
                .addStatement("return ($T) super.error()", error)
                .build();
    }
}
