package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** A type on its way to be a file. */
record JavaSource(ClassName name, JavaFile file) {
    static JavaSource of(ClassName name, TypeSpec type) {
        return new JavaSource(name, start(name, type).build());
    }

    /** Of an enum whose constants name a level. */
    static JavaSource ofErrors(ClassName name, TypeSpec type) {
        return new JavaSource(
                name,
                start(name, type).addStaticImport(System.Logger.class, "Level").build());
    }

    private static JavaFile.Builder start(ClassName name, TypeSpec type) {
        return JavaFile.builder(name.packageName(), type).indent("    ").skipJavaLangImports(true);
    }
}
