package dev.errata.codegen;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.NameDiagnostics;
import dev.errata.catalog.diagnostic.NameDiagnostics.Origin;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Java names of one scope. The first owner of a name keeps it. */
final class NameScope {
    private record Taken(String name, Origin origin) {}

    /** What is wrong with a name that somebody else has. */
    @FunctionalInterface
    interface Clash {
        Diagnostic of(Origin origin, Origin first, String javaName);
    }

    private final Clash clash;
    private final Map<String, Taken> taken = new HashMap<>();
    private final Map<String, String> reserved = new HashMap<>();

    private NameScope(Clash clash) {
        this.clash = clash;
    }

    static NameScope ofClasses() {
        return new NameScope(NameDiagnostics::sameClass);
    }

    static NameScope ofTypes() {
        return new NameScope(NameDiagnostics::sameType);
    }

    static NameScope ofMembers() {
        return new NameScope(NameDiagnostics::sameMember);
    }

    /** Keeps a name for the generated code itself. */
    void reserve(String name, String use) {
        reserved.put(name, use);
    }

    /** Takes a name, or says why it cannot be had. */
    Optional<Diagnostic> take(String name, Origin origin) {
        String use = reserved.get(name);
        if (use != null) {
            return Optional.of(NameDiagnostics.reservedClass(origin, name, use));
        }
        Taken first = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), new Taken(name, origin));
        if (first == null) {
            return Optional.empty();
        }
        return Optional.of(
                first.name().equals(name)
                        ? clash.of(origin, first.origin(), name)
                        : NameDiagnostics.onlyCaseDiffers(origin, first.origin(), name, first.name()));
    }
}
