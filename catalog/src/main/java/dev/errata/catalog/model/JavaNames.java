package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Java names that the author chose instead of the derived ones.
 *
 * @param exception the name of the exception class
 * @param parameters other accessor names, by parameter
 */
public record JavaNames(Optional<Located<String>> exception, Map<String, Located<String>> parameters) {
    public static final JavaNames DERIVED = new JavaNames(Optional.empty(), Map.of());

    public JavaNames {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
