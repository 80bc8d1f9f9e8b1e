package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.runtime.WireAnswer;
import javax.lang.model.element.Modifier;

/** What all exception classes of a catalog have. */
final class ExceptionClass {
    private ExceptionClass() {}

    /** One that others extend; all of them stand in the same file. */
    static TypeSpec.Builder open(ClassName name, ClassName above) {
        return start(name, above).addModifiers(Modifier.ABSTRACT, Modifier.SEALED);
    }

    /** One that is thrown. */
    static TypeSpec.Builder closed(ClassName name, ClassName above) {
        return start(name, above).addModifiers(Modifier.STATIC, Modifier.FINAL);
    }

    private static TypeSpec.Builder start(ClassName name, ClassName above) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .superclass(above)
                .addField(Members.serialVersion());
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

    /** The constructors that hand an answer with an unknown code upwards. */
    static void addWireConstructors(TypeSpec.Builder type, Modifier access) {
        boolean isPublic = access == Modifier.PUBLIC;
        Javadoc alone = new Javadoc().paragraph("Creates the exception.").tag("param", "wire what came");
        Javadoc caused = new Javadoc()
                .paragraph("Creates the exception with its cause.")
                .tag("param", "wire what came")
                .tag("param", "cause what led to it");
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("$L", isPublic ? alone : "")
                .addModifiers(access)
                .addParameter(WireAnswer.class, "wire")
                .addStatement("super(wire)")
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("$L", isPublic ? caused : "")
                .addModifiers(access)
                .addParameter(WireAnswer.class, "wire")
                .addParameter(Throwable.class, "cause")
                .addStatement("super(wire, cause)")
                .build());
    }

    /** The constant, with the catalog's own type. */
    static MethodSpec error(ClassName error) {
        return Members.override("error", error)
                .addStatement("return ($T) super.error()", error)
                .build();
    }
}
