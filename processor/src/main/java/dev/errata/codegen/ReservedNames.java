package dev.errata.codegen;

import dev.errata.runtime.CatalogException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that generated types inherit, so that users' names cannot have them. */
final class ReservedNames {
    /** Serialization looks for methods of these names, and javac warns of others that have them. */
    private static final List<String> OF_SERIALIZATION =
            List.of("readObject", "readObjectNoData", "readResolve", "writeObject", "writeReplace");

    private final Map<String, String> ofAccessors = new HashMap<>();
    private final Map<String, String> ofFactories = new HashMap<>();

    ReservedNames() {
        for (Class<?> type = CatalogException.class; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                reserve(method);
            }
        }
        for (String name : OF_SERIALIZATION) {
            ofAccessors.putIfAbsent(name, "Java serialization");
            ofFactories.putIfAbsent(name, "Java serialization");
        }
    }

    private void reserve(Method method) {
        if (method.isSynthetic() || !isInherited(method)) {
            return;
        }
        String owner = "`" + known(method).getSimpleName() + "`";
        ofFactories.putIfAbsent(method.getName(), owner);
        boolean ours = method.getDeclaringClass() == CatalogException.class && Modifier.isPublic(method.getModifiers());
        if (ours || method.getParameterCount() == 0) {
            ofAccessors.putIfAbsent(method.getName(), owner);
        }
    }

    /** Classes between `CatalogException` and the JDK's are not public: what they declare is its, or overrides the JDK's. */
    private static Class<?> known(Method method) {
        Class<?> declaring = method.getDeclaringClass();
        if (Modifier.isPublic(declaring.getModifiers())) {
            return declaring;
        }
        try {
            return RuntimeException.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .getDeclaringClass();
        } catch (NoSuchMethodException notOverridden) {
            return CatalogException.class;
        }
    }

    private static boolean isInherited(Method method) {
        return Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
    }

    /** Who has the name already, if an accessor cannot have it. */
    Optional<String> ownerOfAccessor(String name) {
        return Optional.ofNullable(ofAccessors.get(name));
    }

    /** Who has the name already, if a static factory cannot have it. */
    Optional<String> ownerOfFactory(String name) {
        return Optional.ofNullable(ofFactories.get(name));
    }
}
