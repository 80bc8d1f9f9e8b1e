package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** A type as the text of its file. */
record JavaSource(ClassName name, String text) {
    private static final String JAVA_LANG = "import java.lang.";

    static JavaSource of(ClassName name, TypeSpec type) {
        return new JavaSource(name, start(name, type).build().toString());
    }

    /** Of an enum whose constants name a level. */
    static JavaSource ofErrors(ClassName name, TypeSpec type) {
        JavaFile.Builder file = start(name, type).addStaticImport(System.Logger.class, "Level");
        return new JavaSource(name, file.build().toString());
    }

    private static JavaFile.Builder start(ClassName name, TypeSpec type) {
        return JavaFile.builder(name.packageName(), type).indent("    ");
    }

    /** Drops imports of {@code java.lang} that the package does not make necessary. */
    JavaSource withoutNeedlessImports(PackageTypes neighbours) {
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        int at = text.indexOf(JAVA_LANG);
        while (at >= 0) {
            int end = text.indexOf('\n', at) + 1;
            String simpleName = text.substring(at + JAVA_LANG.length(), end - 2);
            if (!neighbours.contains(simpleName)) {
                kept.append(text, from, at);
                from = end;
            }
            at = text.startsWith(JAVA_LANG, end) ? end : -1;
        }
        return new JavaSource(name, kept.append(text, from, text.length()).toString());
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
