package dev.errata.runtime;

import dev.errata.runtime.json.JsonCopy;
import dev.errata.runtime.text.VisibleText;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks and copies the members of problem details. */
final class ProblemMembers {
    private static final Set<String> SET_BY_ERROR =
            Set.of("type", "title", "status", "detail", "code", "retryable", "params");

    private static final String INSTANCE = "instance";
    private static final int MIN_NAME_LENGTH = 3;

    private ProblemMembers() {}

    /** Returns a copy of the members with one member added or replaced. */
    static Map<String, @Nullable Object> with(
            String name, @Nullable Object value, Map<String, @Nullable Object> members) {
        if (name.equals(INSTANCE)) {
            return withInstance(value, members);
        }
        requireNameOfExtension(name);
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(members);
        copy.put(name, JsonCopy.of(name, value));
        return copy;
    }

    /** Inserts {@code instance} after the members that the RFC defines and before those that the error adds. */
    private static Map<String, @Nullable Object> withInstance(
            @Nullable Object value, Map<String, @Nullable Object> members) {
        if (!(value instanceof String) && !(value instanceof URI)) {
            throw new IllegalArgumentException("`instance` must be a string or a java.net.URI");
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            String name = member.getKey();
            if (name.equals("code") || name.equals("retryable")) {
                copy.putIfAbsent(INSTANCE, UriText.reference(value.toString()));
            }
            if (!name.equals(INSTANCE)) {
                copy.put(name, member.getValue());
            }
        }
        return copy;
    }

    private static void requireNameOfExtension(String name) {
        if (SET_BY_ERROR.contains(name)) {
            throw new IllegalArgumentException("`".concat(name).concat("` is set by the error; use another name"));
        }
        if (!isNameOfExtension(name)) {
            throw new IllegalArgumentException(
                    VisibleText.of("`".concat(name).concat("` does not name an extension member"))
                            .concat("; use a letter, then letters, digits and `_`, three characters at least"));
        }
    }

    private static boolean isNameOfExtension(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && (i == 0 || (c != '_' && (c < '0' || c > '9')))) {
                return false;
            }
        }
        return name.length() >= MIN_NAME_LENGTH;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the copy of a map is a map with texts as keys
    static Map<String, Object> params(Map<String, Object> params) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Object> param : params.entrySet()) {
            Object value = param.getValue();
            values.put(param.getKey(), isWrittenAsText(value) ? value.toString() : value);
        }
        return (Map<String, Object>) JsonCopy.of("params", values);
    }

    /** Returns whether a value is of a parameter type that JSON represents as a text. */
    private static boolean isWrittenAsText(@Nullable Object value) {
        return value instanceof Enum
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof Instant
                || value instanceof Duration
                || value instanceof UUID
                || value instanceof URI
                || (value instanceof Double number && !Double.isFinite(number));
    }
}
