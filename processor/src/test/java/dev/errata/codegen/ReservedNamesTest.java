package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNamesTest {
    private final ReservedNames reserved = new ReservedNames();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "error", "wire", "message", "isRetryable", "retryAfter", "logFields", "problem", "argument",
                        "getMessage",
                "getCause", "hashCode", "toString", "getClass", "notify", "wait", "clone", "finalize",
                        "fillInStackTrace",
                "getSuppressed", "writeReplace", "readObject"
            })
    void reservesNamesOfInheritedMethodsForAccessors(String name) {
        assertThat(reserved.ownerOfAccessor(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cause", "code", "status", "equals", "initCause", "optionalInt", "arguments", "locale", "title"})
    void allowsOtherNamesForAccessors(String name) {
        assertThat(reserved.ownerOfAccessor(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"initCause", "equals", "optionalInt", "argument", "setStackTrace", "wait", "getMessage"})
    void reservesNamesOfInheritedMethodsForFactories(String name) {
        assertThat(reserved.ownerOfFactory(name)).isPresent();
    }
}
