package dev.errata.runtime;

import dev.errata.runtime.json.JsonText;
import dev.errata.runtime.text.VisibleText;
import java.net.URI;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response that reports an error: problem details as defined by RFC 9457.
 *
 * <pre>{@code
 * ProblemDetails problem = e.problem(locale)
 *         .with("instance", request.path())
 *         .with("traceId", traceId);
 * response.status(problem.status()).type(ProblemDetails.MEDIA_TYPE).send(problem.toJson());
 * }</pre>
 *
 * <p>It is an unmodifiable map of its members, in this order: type, title, status, detail, instance, code, retryable,
 * params, and the members that {@link #with} adds. A JSON library therefore writes the same JSON as {@link #toJson()}.
 * Members without a value are not in the map.
 *
 * <p>All values are JSON values: maps with strings as keys, lists, strings, numbers, booleans, and null.
 */
public final class ProblemDetails extends AbstractMap<String, @Nullable Object> {
    /** The media type of {@link #toJson()}: {@value}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static final String ABOUT_BLANK = "about:blank";

    private final Map<String, @Nullable Object> members;
    private final int status;
    private final boolean retryable;
    private final Map<String, Object> params;

    /**
     * Creates problem details.
     *
     * @param type the URI of the error's documentation, or {@code about:blank}
     * @param title a short name of the error; empty to omit it
     * @param status the HTTP status code
     * @param detail what happened in this occurrence; empty to omit it
     * @param code the error's code; empty to omit it
     * @param retryable whether the same call may succeed later
     * @param params the arguments by name: JSON values, or values of a catalog's parameter types. Enums, dates, times,
     *     durations, UUIDs, URIs, infinity and NaN become strings. An empty map is omitted
     * @throws IllegalArgumentException if {@code params} contains a value of another type, or exceeds a limit of {@link
     *     #with}
     */
    public ProblemDetails(
            String type,
            Optional<String> title,
            int status,
            Optional<String> detail,
            Optional<String> code,
            boolean retryable,
            Map<String, Object> params) {
        this.status = status;
        this.retryable = retryable;
        this.params = ProblemMembers.params(params);
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("type", type);
        putIfPresent("title", title, all);
        all.put("status", status);
        putIfPresent("detail", detail, all);
        putIfPresent("code", code, all);
        all.put("retryable", retryable);
        if (!this.params.isEmpty()) {
            all.put("params", this.params);
        }
        this.members = Collections.unmodifiableMap(all);
    }

    private ProblemDetails(ProblemDetails other, Map<String, @Nullable Object> members) {
        this.status = other.status;
        this.retryable = other.retryable;
        this.params = other.params;
        this.members = Collections.unmodifiableMap(members);
    }

    private static void putIfPresent(String name, Optional<String> value, Map<String, @Nullable Object> members) {
        if (value.isPresent()) {
            members.put(name, value.get());
        }
    }

    /** Returns the URI of an error's documentation. */
    static String type(Optional<String> docs, String code) {
        return docs.isPresent() ? docs.get().concat(UriText.segment(code)) : ABOUT_BLANK;
    }

    /**
     * Returns a copy with an extension member (RFC 9457 section 3.2), or with {@code instance}, the URI that identifies
     * this occurrence of the error (section 3.1.5). It replaces an earlier member of that name.
     *
     * <p>The name of an extension starts with a letter, followed by two or more letters, digits or underscores, as the
     * RFC recommends. To add members with other names, copy {@link #toMap()}.
     *
     * <p>The value is null, a string, a boolean, a number, or maps and lists of these; it is copied. Numbers are those
     * of {@code java.lang} and {@code java.math}, {@link java.util.concurrent.atomic.AtomicInteger AtomicInteger} and
     * {@link java.util.concurrent.atomic.AtomicLong AtomicLong}. The value of {@code instance} is a string or a {@link
     * URI}. Characters that a URI reference cannot contain are percent-encoded.
     *
     * @param name the name of the member
     * @param value the value of the member
     * @return the copy
     * @throws IllegalArgumentException if the name is not valid, or belongs to a member that the error sets; if the
     *     value contains an object of another type, NaN, infinity, or a key that is not a string; if it nests more than
     *     64 levels deep or contains more than 100,000 values
     */
    public ProblemDetails with(String name, @Nullable Object value) {
        return new ProblemDetails(this, ProblemMembers.with(name, value, members));
    }

    /**
     * Returns the URI of the error's documentation (RFC 9457 section 3.1.1).
     *
     * @return a URI reference, or {@code about:blank}
     */
    public String type() {
        return text("type").orElse(ABOUT_BLANK);
    }

    /**
     * Returns a short name of the error (RFC 9457 section 3.1.3).
     *
     * @return the title; empty if the catalog has none
     */
    public Optional<String> title() {
        return text("title");
    }

    /**
     * Returns the HTTP status code (RFC 9457 section 3.1.2).
     *
     * @return the status code
     */
    public int status() {
        return status;
    }

    /**
     * Returns what happened in this occurrence of the error (RFC 9457 section 3.1.4).
     *
     * @return the text; empty if there is none
     */
    public Optional<String> detail() {
        return text("detail");
    }

    /**
     * Returns the URI that identifies this occurrence of the error (RFC 9457 section 3.1.5).
     *
     * @return a URI reference; empty if {@link #with} did not add one
     */
    public Optional<String> instance() {
        return text("instance");
    }

    /**
     * Returns the error's code.
     *
     * @return the code; empty if there is none
     */
    public Optional<String> code() {
        return text("code");
    }

    /**
     * Returns whether the same call may succeed later.
     *
     * @return true if a program may retry the call without the help of a user
     */
    public boolean retryable() {
        return retryable;
    }

    /**
     * Returns the arguments by parameter name.
     *
     * @return JSON values, unmodifiable; empty if there are none
     */
    public Map<String, Object> params() {
        return params;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable((String) members.get(name));
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return members.entrySet();
    }

    /**
     * Returns the members in a map of the JDK, for libraries that do not treat this class as a map.
     *
     * @return the members in order, unmodifiable
     */
    public Map<String, @Nullable Object> toMap() {
        return members;
    }

    /**
     * Returns the problem details as JSON text (RFC 8259).
     *
     * @return a JSON object on one line
     */
    public String toJson() {
        return JsonText.of(members);
    }

    /**
     * Returns the JSON text for logs. Characters that end a line, are invisible or reorder text are escaped, so it is
     * still equivalent JSON.
     *
     * @return a JSON object on one line
     */
    @Override
    public String toString() {
        return VisibleText.of(toJson());
    }
}
