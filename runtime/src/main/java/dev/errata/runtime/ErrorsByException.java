package dev.errata.runtime;

import dev.errata.runtime.lookup.Coded;
import dev.errata.runtime.lookup.ErrorTypes;
import dev.errata.runtime.lookup.ExceptionNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Maps the simple names of exception classes to errors. The map of a catalog is stored with the catalog's base
 * exception.
 */
final class ErrorsByException extends ClassValue<Map<String, ErrorCode>> {
    private static final ErrorsByException BY_BASE = new ErrorsByException();

    private ErrorsByException() {}

    static Optional<ErrorCode> find(Class<?> exception) {
        Class<?> base = exception;
        while (base != null && !base.isAnnotationPresent(ErrorTypes.class)) {
            base = base.getSuperclass();
        }
        String prefix = base == null ? "" : base.getName().concat("$");
        return base == null || !exception.getName().startsWith(prefix)
                ? Optional.empty()
                : Optional.ofNullable(BY_BASE.get(base).get(exception.getName().substring(prefix.length())));
    }

    @Override
    protected Map<String, ErrorCode> computeValue(Class<?> base) {
        ErrorTypes types = base.getAnnotation(ErrorTypes.class);
        Map<String, String> renamed = new HashMap<>();
        for (String names : types.renamed()) {
            int space = names.indexOf(' ');
            renamed.put(names.substring(0, space), names.substring(space + 1));
        }
        Map<String, ErrorCode> errors = new HashMap<>();
        for (Class<? extends Coded> type : types.value()) {
            for (Coded constant : type.getEnumConstants()) {
                if (constant instanceof ErrorCode error) {
                    String own = renamed.get(error.name());
                    errors.put(own == null ? ExceptionNames.of(error.name()) : own, error);
                }
            }
        }
        return errors;
    }
}
