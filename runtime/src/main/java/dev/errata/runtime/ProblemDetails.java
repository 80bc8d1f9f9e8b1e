package dev.errata.runtime;

import dev.errata.runtime.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answers when a call fails: a problem by RFC 9457.
 *
 * <pre>{@code
 * ProblemDetails problem = e.problem(locale);
 * response.status(problem.status()).type(ProblemDetails.MEDIA_TYPE).send(problem.toJson());
 * }</pre>
 *
 * <p>Add members of your own, such as {@code instance}, to a copy of {@link #toMap()}.
 *
 * @param type where the error is documented, or {@code about:blank}
 * @param title a few words that name the error; empty where the catalog has none
 * @param status the HTTP status
 * @param detail what happened this time; empty where nobody said
 * @param code the error's code; empty where none came over the wire
 * @param retryable whether the same call may succeed later
 * @param params the arguments by name, as JSON scalars: texts, numbers and booleans
 */
public record ProblemDetails(
        String type,
        Optional<String> title,
        int status,
        Optional<String> detail,
        Optional<String> code,
        boolean retryable,
        Map<String, Object> params) {
    /** The media type of {@link #toJson()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static final String ABOUT_BLANK = "about:blank";

    /**
     * Makes a problem of its members.
     *
     * @param type where the error is documented, or {@code about:blank}
     * @param title a few words that name the error
     * @param status the HTTP status
     * @param detail what happened this time
     * @param code the error's code
     * @param retryable whether the same call may succeed later
     * @param params the arguments by name; one that is no JSON scalar becomes its text
     */
    public ProblemDetails {
        Map<String, Object> scalars = new LinkedHashMap<>();
        for (Map.Entry<String, Object> param : params.entrySet()) {
            scalars.put(param.getKey(), JsonText.scalar(param.getValue()));
        }
        params = Collections.unmodifiableMap(scalars);
    }

    /** The address of an error's documentation. */
    static String type(Optional<String> docs, String code) {
        return docs.isPresent() ? docs.get().concat(percentEncode(code)) : ABOUT_BLANK;
    }

    /**
     * The members as a JSON library writes them. Members without a value are left out.
     *
     * @return the members in order, unmodifiable
     */
    public Map<String, Object> toMap() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type);
        if (title.isPresent()) {
            members.put("title", title.get());
        }
        members.put("status", status);
        if (detail.isPresent()) {
            members.put("detail", detail.get());
        }
        if (code.isPresent()) {
            members.put("code", code.get());
        }
        members.put("retryable", retryable);
        if (!params.isEmpty()) {
            members.put("params", params);
        }
        return Collections.unmodifiableMap(members);
    }

    /**
     * The problem as JSON text.
     *
     * @return one object on one line
     */
    public String toJson() {
        return JsonText.of(toMap());
    }

    private static String percentEncode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(hexDigit(b >> 4)).append(hexDigit(b));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "-._~".indexOf(b) >= 0;
    }

    private static char hexDigit(int bits) {
        return "0123456789ABCDEF".charAt(bits & 0xF);
    }
}
