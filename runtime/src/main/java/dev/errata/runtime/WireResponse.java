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
 * What came over the wire when a call failed, before anyone made sense of it. It holds whatever the other side sent:
 * treat the texts as you would any input.
 */
public final class WireResponse implements Serializable {
    private static final long serialVersionUID = 1L;

    /** An answer of which nothing is known; that of every error that did not come over a wire. */
    public static final WireResponse NONE = builder().build();

    /** Null if none came. */
    private final @Nullable String code;

    /** 0 if it is not known. */
    private final int status;

    /** Null if there are none. */
    private final @Nullable TreeMap<String, List<String>> headers;

    /** Null if the other side said nothing. */
    private final @Nullable String message;

    /** Null if no text came. */
    private final @Nullable String body;

    /** Null if there are none. */
    private final String @Nullable [] problems;

    /** Null if there are none. */
    private final @Nullable LinkedHashMap<String, Object> members;

    /** In nanoseconds and one more, 0 if the server asked for none: a {@link Duration} would take more to deserialise. */
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
     * The response of another server that an exception was decoded from, whichever catalog it belongs to. Use it where you
     * handle {@link CatalogException}, to tell the errors of other servers from your own; generated exceptions of a catalog with
     * {@code wire} have {@code wire()}.
     *
     * @param exception the exception
     * @return the response; empty for an error that this program has thrown by itself
     */
    public static Optional<WireResponse> of(CatalogException exception) {
        return Optional.ofNullable(exception.wireOrNull());
    }

    /**
     * Starts an answer of which nothing is known yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The code as it was spelled.
     *
     * @return empty if none came
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * The HTTP status.
     *
     * @return empty if it is not known
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * The headers. Names are found in upper and lower case alike.
     *
     * @return the values by name, unmodifiable
     */
    public Map<String, List<String>> headers() {
        return headers == null ? Map.of() : Collections.unmodifiableMap(headers);
    }

    /**
     * What the other side said, in its own words.
     *
     * @return empty if it said nothing
     */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /**
     * The body, or its beginning.
     *
     * @return at most 8,192 chars; empty if no text came
     */
    public Optional<String> body() {
        return Optional.ofNullable(body);
    }

    /**
     * What was wrong with the answer, such as an argument of another type than the catalog's.
     *
     * @return one line for each fault
     */
    public List<String> problems() {
        return problems == null ? List.of() : List.of(problems);
    }

    /**
     * The members of the body, where the catalog does not know the error: what a program can still look up by name. Objects
     * are maps, arrays lists; numbers are {@link Integer}, {@link Long} or {@link java.math.BigDecimal}, or what the caller's
     * JSON library made. Nulls are left out, and so is what comes after the first 200 values; texts are cut at 1,000 chars.
     *
     * @return the members by name, unmodifiable; empty for known errors, whose arguments have names of their own
     */
    public Map<String, Object> members() {
        return members == null ? Map.of() : Collections.unmodifiableMap(members);
    }

    /**
     * How long the server asked to wait, in the header {@code Retry-After}: a number of seconds, or a date, counted from the
     * header {@code Date} or else from when this answer was made.
     *
     * @return never negative and never more than 36,500 days; empty if the server asked for nothing that can be read
     */
    public Optional<Duration> retryAfter() {
        return retryAfter <= 0 ? Optional.empty() : Optional.of(Duration.ofNanos(retryAfter - 1));
    }

    /**
     * The code and the status only, since the rest may hold secrets.
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

    /** Collects what is known of an answer. */
    public static final class Builder {
        private static final int LONGEST_BODY = 8 * 1024;

        /** A list of one value cannot grow; one of several can, so that many values of a name take linear time. */
        private @Nullable TreeMap<String, List<String>> headers;

        private @Nullable List<String> problems;
        private @Nullable Map<String, Object> members;
        private @Nullable String code;
        private int status;
        private @Nullable String message;
        private @Nullable String body;

        private Builder() {}

        /**
         * Sets the code.
         *
         * @param code the code as it was spelled
         * @return this
         */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /**
         * Sets the HTTP status.
         *
         * @param status the number
         * @return this
         */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /**
         * Adds a header.
         *
         * @param name the name, in any case
         * @param value one value; call again for more of the same name
         * @return this
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
         * Adds headers, as the JDK's HTTP clients give them. Names and values that are null are left out, as the status line is
         * that {@link java.net.URLConnection} gives under no name.
         *
         * @param headers values by name
         * @return this
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
         * Sets what the other side said.
         *
         * @param message the text in its own words
         * @return this
         */
        public Builder message(String message) {
            this.message = message;
            return this;
        }

        /**
         * Sets the body. No more than its first 8,192 chars are kept.
         *
         * @param body the text
         * @return this
         */
        public Builder body(String body) {
            this.body = Truncation.of(body, LONGEST_BODY);
            return this;
        }

        /**
         * Adds a fault of the answer.
         *
         * @param problem one line
         * @return this
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
         * Sets the members of the body. As much of them is copied as {@link WireResponse#members()} keeps.
         *
         * @param members maps, lists and scalars, as a JSON library makes them
         * @return this
         */
        public Builder members(Map<?, ?> members) {
            this.members = BoundedCopy.of(members);
            return this;
        }

        /**
         * Makes the answer.
         *
         * @return what is known so far
         */
        public WireResponse build() {
            return new WireResponse(this, Instant.now());
        }
    }
}
