package dev.errata.runtime;

import dev.errata.runtime.text.VisibleText;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The response of another server to a call that failed, without interpretation.
 *
 * <p>It contains what the other server sent, so its texts are untrusted input. Instances are immutable and safe for use
 * by multiple threads.
 */
public final class WireResponse implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A response without any information, which represents errors that do not come from another server. */
    public static final WireResponse NONE = builder().build();

    /** Null if the response has no code. */
    private final @Nullable String code;

    /** 0 if not known. */
    private final int status;

    /** Null if there are none. */
    private final @Nullable TreeMap<String, List<String>> headers;

    /** Null if the response has no message. */
    private final @Nullable String message;

    /** Null if there is no text. */
    private final @Nullable String body;

    /** Null if there are none. */
    private final String @Nullable [] problems;

    /** Null if there are none. */
    private final @Nullable LinkedHashMap<String, Object> members;

    /**
     * The wait in nanoseconds plus one, or 0 if the server did not request one. A {@link Duration} takes longer to
     * deserialize.
     */
    private final long retryAfter;

    private WireResponse(Builder builder, Instant now) {
        code = builder.code;
        status = builder.status;
        headers = builder.headers == null ? null : new TreeMap<>(builder.headers);
        if (headers != null) {
            close(headers);
        }
        message = builder.message;
        body = builder.body;
        problems = builder.problems == null ? null : builder.problems.toArray(new String[0]);
        members = builder.members == null ? null : new LinkedHashMap<>(builder.members);
        Duration wait = headers == null ? null : RetryAfter.of(headers, now);
        retryAfter = wait == null ? 0 : wait.toNanos() + 1;
    }

    private static void close(Map<String, List<String>> headers) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            header.setValue(List.copyOf(header.getValue()));
        }
    }

    /**
     * Returns the response from which an exception of any catalog was decoded. Use it in code that handles {@link
     * CatalogException} to distinguish errors of other servers from your own. Generated exceptions of a catalog with
     * {@code wire} have the method {@code wire()}.
     *
     * @param exception the exception
     * @return the response; empty for an error in this program
     */
    public static Optional<WireResponse> of(CatalogException exception) {
        return Optional.ofNullable(exception.wireOrNull());
    }

    /**
     * Returns a builder for a response.
     *
     * @return a builder without any information
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the error code as it is written in the response.
     *
     * @return the code, at most 256 chars if it was decoded; empty if the response has none
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * Returns the HTTP status code.
     *
     * @return the status code; empty if it is not known
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * Returns the headers. Names are case-insensitive.
     *
     * @return the values by name, unmodifiable; empty if there are none
     */
    public Map<String, List<String>> headers() {
        return headers == null ? Map.of() : Collections.unmodifiableMap(headers);
    }

    /**
     * Returns the error message of the response.
     *
     * @return the message, at most 8,192 chars if it was decoded; empty if the response has none
     */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /**
     * Returns the body of the response, or its beginning.
     *
     * @return at most 8,192 chars; empty if the body was not a text
     */
    public Optional<String> body() {
        return Optional.ofNullable(body);
    }

    /**
     * Returns what is wrong with the response, such as an argument of the wrong type or a body that is not JSON.
     *
     * @return one line for each problem, unmodifiable; empty if there are none
     */
    public List<String> problems() {
        return problems == null ? List.of() : List.of(problems);
    }

    /**
     * Returns the members of the body if the catalog does not know the error, so that a program can look them up by
     * name.
     *
     * <p>JSON objects are maps, and arrays are lists. Numbers are {@link Integer}, {@link Long} or {@link
     * java.math.BigDecimal}, or of the caller's JSON library. Nulls, values nested more than 20 levels deep, and all
     * values after the first 200 are omitted. Strings are truncated to 1,000 chars, and to 16,384 chars in total.
     *
     * @return the members by name, unmodifiable; empty for errors that the catalog knows
     */
    public Map<String, Object> members() {
        return members == null ? Map.of() : Collections.unmodifiableMap(members);
    }

    /**
     * Returns how long the server asks to wait, according to the {@code Retry-After} header (RFC 9110 section 10.2.3).
     * A date is relative to the {@code Date} header, or otherwise to the time when this object was created.
     *
     * @return the wait, from zero to 36,500 days; empty if there is no such header, or its value is not valid
     */
    public Optional<Duration> retryAfter() {
        return retryAfter <= 0 ? Optional.empty() : Optional.of(Duration.ofNanos(retryAfter - 1));
    }

    /**
     * Returns the code and the status. The rest is omitted because it may contain secrets.
     *
     * @return one line
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("WireResponse[");
        if (code != null) {
            text.append("code=").append(code).append(", ");
        }
        return VisibleText.of(text.append("status=").append(status).append(']').toString());
    }

    /** Builds a {@link WireResponse}. A builder is not safe for use by multiple threads. */
    public static final class Builder {
        private static final int MAX_BODY_LENGTH = 8 * 1024;

        /**
         * A list of one value is immutable; a list of several can grow, so that many values of a name take linear time.
         */
        private @Nullable TreeMap<String, List<String>> headers;

        private @Nullable List<String> problems;
        private @Nullable Map<String, Object> members;
        private @Nullable String code;
        private int status;
        private @Nullable String message;
        private @Nullable String body;

        private Builder() {}

        /**
         * Sets the error code.
         *
         * @param code the code as it is written in the response
         * @return this builder
         */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets the HTTP status code.
         *
         * @param status the status code; 0 if it is not known
         * @return this builder
         */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /**
         * Adds a header.
         *
         * @param name the name, in upper or lower case
         * @param value one value; call this method again for more values of the same name
         * @return this builder
         */
        public Builder header(String name, String value) {
            TreeMap<String, List<String>> all = headers;
            if (all == null) {
                all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                headers = all;
            }
            List<String> before = all.get(name);
            if (before == null) {
                all.put(name, List.of(value));
            } else if (before instanceof ArrayList<String> several) {
                several.add(value);
            } else {
                List<String> two = new ArrayList<>(before);
                two.add(value);
                all.put(name, two);
            }
            return this;
        }

        /**
         * Adds headers in the form that the JDK's HTTP clients provide. Null names and null values are ignored, such as
         * the status line that {@link java.net.URLConnection} stores with a null name.
         *
         * @param headers the values by name
         * @return this builder
         */
        public Builder headers(Map<String, ? extends List<String>> headers) {
            for (Map.Entry<String, ? extends List<String>> header : headers.entrySet()) {
                if (header.getKey() != null && header.getValue() != null) {
                    for (String value : header.getValue()) {
                        if (value != null) {
                            header(header.getKey(), value);
                        }
                    }
                }
            }
            return this;
        }

        /**
         * Sets the error message.
         *
         * @param message the message as it is written in the response
         * @return this builder
         */
        public Builder message(String message) {
            this.message = message;
            return this;
        }

        /**
         * Sets the body. Only its first 8,192 chars are kept.
         *
         * @param body the text
         * @return this builder
         */
        public Builder body(String body) {
            this.body = Truncation.of(body, MAX_BODY_LENGTH);
            return this;
        }

        /**
         * Adds a problem of the response.
         *
         * @param problem one line
         * @return this builder
         */
        public Builder problem(String problem) {
            List<String> all = problems;
            if (all == null) {
                all = new ArrayList<>();
                problems = all;
            }
            all.add(problem);
            return this;
        }

        /**
         * Sets the members of the body. They are copied within the limits of {@link WireResponse#members()}.
         *
         * @param members maps, lists and scalars, as JSON libraries create them
         * @return this builder
         */
        public Builder members(Map<?, ?> members) {
            this.members = BoundedCopy.of(members);
            return this;
        }

        /**
         * Builds the response. The builder can be used further.
         *
         * @return the response
         */
        public WireResponse build() {
            return new WireResponse(this, Instant.now());
        }
    }
}
