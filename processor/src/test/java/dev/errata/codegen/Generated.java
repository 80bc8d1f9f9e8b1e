package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.codegen.Javac.Compiled;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

/** The compiled sources of an example. Tests use them as an application would. */
final class Generated {
    private final Compiled classes;

    private Generated(Compiled classes) {
        this.classes = classes;
    }

    static Generated from(String example) {
        return from(Example.named(example).expectedSources());
    }

    static Generated from(Map<String, String> sources) {
        Compiled classes = Javac.compile(sources, Javac.strict(17));
        assertThat(classes.messages()).isEmpty();
        return new Generated(classes);
    }

    /** Runs the body of a method and returns its result. */
    Object run(String body) {
        return run(17, body);
    }

    Object run(int release, String body) {
        Compiled all = compile(release, body);
        assertThat(all.messages()).isEmpty();
        try {
            return all.loader().loadClass("com.acme.Main").getMethod("run").invoke(null);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Returns the compiler's messages about the body of a method. */
    List<String> faults(int release, String body) {
        return compile(release, body).messages();
    }

    ClassLoader loader() {
        return classes.loader();
    }

    private Compiled compile(int release, String body) {
        String main = """
                package com.acme;

                import dev.errata.runtime.*;
                import java.io.*;
                import java.time.*;
                import java.util.*;

                public final class Main {
                    public static Object run() throws Exception {
                        %s
                    }
                }
                """.replace("%s", body);
        return Javac.compile(Map.of("com/acme/Main.java", main), List.of("--release", "" + release), classes);
    }
}
