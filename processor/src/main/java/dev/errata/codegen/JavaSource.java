package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** A type as the text of its file. */
record JavaSource(ClassName name, String text) {
    static JavaSource of(ClassName name, TypeSpec type) {
        return new JavaSource(name, start(name, type).build().toString());
    }

    /** Of an enum whose constants name a level. */
    static JavaSource ofErrors(ClassName name, TypeSpec type) {
        JavaFile.Builder file = start(name, type).addStaticImport(System.Logger.class, "Level");
        return new JavaSource(name, file.build().toString());
    }

    private static JavaFile.Builder start(ClassName name, TypeSpec type) {
        return JavaFile.builder(name.packageName(), type).indent("    ").skipJavaLangImports(true);
    }

    /** With what was left out for JavaPoet. */
    JavaSource filledBy(Filling filling) {
        return new JavaSource(name, filling.fill(text));
    }

    /** Puts text where a place was kept for it. */
    @FunctionalInterface
    interface Filling {
        String fill(String file);
    }
}
