package dev.errata.runtime;

import dev.errata.runtime.lookup.Coded;
import dev.errata.runtime.lookup.ErrorTypes;
import dev.errata.runtime.lookup.ExceptionNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The errors of a catalog by the simple names of their exception classes, kept with the base exception of the catalog. */
final class ErrorsByException extends ClassValue<Map<String, ErrorCode>> {
    private static final ErrorsByException OF_CATALOGS = new ErrorsByException();

    private ErrorsByException() {}

    static Optional<ErrorCode> find(Class<?> exception) {
        Class<?> base = exception;
        while (base != null && !base.isAnnotationPresent(ErrorTypes.class)) {
            base = base.getSuperclass();
        }
        String prefix = base == null ? "" : base.getName().concat("$");
        return base == null || !exception.getName().startsWith(prefix)
                ? Optional.empty()
                : Optional.ofNullable(
                        OF_CATALOGS.get(base).get(exception.getName().substring(prefix.length())));
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
