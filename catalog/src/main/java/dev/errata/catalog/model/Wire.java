package dev.errata.catalog.model;

import dev.errata.catalog.diagnostic.Located;
import java.util.List;
import java.util.Optional;

/**
 * Where a body carries what, as JSON Pointers (RFC 6901).
 *
 * @param code the place of the code
 * @param codeType what an encoder writes
 * @param message the place of the vendor's message
 * @param params the place of an object with the parameters by name
 * @param failed a body is a failure if one of these holds
 * @param ok a body is none if one of these holds
 */
public record Wire(
        Optional<Located<String>> code,
        Optional<CodeType> codeType,
        Optional<Located<String>> message,
        Optional<Located<String>> params,
        List<Condition> failed,
        List<Condition> ok) {
    public Wire {
        failed = List.copyOf(failed);
        ok = List.copyOf(ok);
    }

    /** What an encoder writes for a code. */
    public enum CodeType {
        TEXT,
        NUMBER
    }

    /** A place in a body and the scalar that stands there, as spelled in the catalog. */
    public record Condition(Located<String> pointer, Located<String> value) {}
}
