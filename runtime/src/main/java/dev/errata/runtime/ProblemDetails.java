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
 * The body of a response that reports an error: problem details by RFC 9457.
 *
 * <pre>{@code
 * ProblemDetails problem = e.problem(locale)
 *         .with("instance", request.path())
 *         .with("traceId", traceId);
 * response.status(problem.status()).type(ProblemDetails.MEDIA_TYPE).send(problem.toJson());
 * }</pre>
 *
 * <p>It is an unmodifiable map of its members, in the order type, title, status, detail, instance, code, retryable, params,
 * and then the members of {@link #with}. So a JSON library writes the same JSON as {@link #toJson()}. Members without a
 * value are not in the map.
 *
 * <p>All values are values of JSON: maps with texts as keys, lists, texts, numbers, booleans, and null.
 */
public final class ProblemDetails extends AbstractMap<String, @Nullable Object> {
    /** The media type of {@link #toJson()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static final String ABOUT_BLANK = "about:blank";

    private final Map<String, @Nullable Object> members;
    private final int status;
    private final boolean retryable;
    private final Map<String, Object> params;

    /**
     * Makes problem details of their members.
     *
     * @param type where the error is documented, or {@code about:blank}
     * @param title a few words that name the error; empty to leave it out
     * @param status the HTTP status
     * @param detail what happened this time; empty to leave it out
     * @param code the error's code; empty to leave it out
     * @param retryable whether the same call may succeed later
     * @param params the arguments by name: values of JSON, or of a type that a parameter of a catalog can have. Enums, dates,
     *     times, durations, UUIDs, URIs, infinity and NaN become texts. If there are none, the member is left out
     * @throws IllegalArgumentException if {@code params} contains a value of another type; see {@link #with}
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

    /** The address of an error's documentation. */
    static String type(Optional<String> docs, String code) {
        return docs.isPresent() ? docs.get().concat(UriText.segment(code)) : ABOUT_BLANK;
    }

    /**
     * Adds an extension member (RFC 9457 section 3.2), or {@code instance}, which identifies this occurrence of the error
     * (section 3.1.5). A member of that name that was added before is replaced.
     *
     * <p>The name of an extension has at least three characters: a letter, then letters, digits and underscores, as the RFC
     * recommends. Add members with other names to a copy of {@link #toMap()}.
     *
     * <p>The value is null, a text, a boolean, a number, or maps and lists of these; it is copied. Numbers are those of {@code
     * java.lang} and {@code java.math}, atomic ones too. As {@code instance}, pass a text or a {@link URI}: characters that
     * a URI reference cannot contain are percent-encoded.
     *
     * @param name the name
     * @param value the value
     * @return a copy with that member
     * @throws IllegalArgumentException if the name is not one for an extension, or belongs to a member that the error sets;
     *     if the value contains an object of another type, NaN, infinity, or a key that is not a text, nests more than 64
     *     levels deep or holds more than 100,000 values
     */
    public ProblemDetails with(String name, @Nullable Object value) {
        return new ProblemDetails(this, ProblemMembers.with(name, value, members));
    }

    /**
     * Where the error is documented.
     *
     * @return a URI reference, or {@code about:blank}
     */
    public String type() {
        return text("type").orElse(ABOUT_BLANK);
    }

    /**
     * A few words that name the error.
     *
     * @return empty if the catalog has none
     */
    public Optional<String> title() {
        return text("title");
    }

    /**
     * The HTTP status.
     *
     * @return the number
     */
    public int status() {
        return status;
    }

    /**
     * What happened this time.
     *
     * @return empty if nothing is known about it
     */
    public Optional<String> detail() {
        return text("detail");
    }

    /**
     * What identifies this occurrence of the error.
     *
     * @return a URI reference; empty if {@link #with} did not add it
     */
    public Optional<String> instance() {
        return text("instance");
    }

    /**
     * The error's code.
     *
     * @return empty if the error has none
     */
    public Optional<String> code() {
        return text("code");
    }

    /**
     * Whether the same call may succeed later.
     *
     * @return true if a program may repeat it by itself
     */
    public boolean retryable() {
        return retryable;
    }

    /**
     * The arguments by name.
     *
     * @return values of JSON, unmodifiable; empty if there are none
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
     * The members in a map of the JDK, for libraries that treat only those as maps.
     *
     * @return the members in order, unmodifiable
     */
    public Map<String, @Nullable Object> toMap() {
        return members;
    }

    /**
     * The problem details as JSON text (RFC 8259).
     *
     * @return one object on one line
     */
    public String toJson() {
        return JsonText.of(members);
    }

    /**
     * The JSON text for a log: characters that end a line, hide something or reorder text are escaped. It is still the same
     * JSON.
     *
     * @return one line
     */
    @Override
    public String toString() {
        return VisibleText.of(toJson());
    }
}
