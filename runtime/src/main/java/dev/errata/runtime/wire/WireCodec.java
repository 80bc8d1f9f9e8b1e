package dev.errata.runtime.wire;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.Decoded;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.json.JsonReader;
import dev.errata.runtime.json.JsonReading;
import dev.errata.runtime.json.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the responses of one catalog, and encodes them. Generated code extends it with what depends on the catalog's
 * types.
 *
 * <p>Decoding does not throw, whatever the body and the headers contain. Instances are immutable and safe for use by
 * multiple threads.
 *
 * @param <E> the type of the catalog's exceptions
 */
public abstract class WireCodec<E extends CatalogException> {
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final WireMetadata metadata;

    /**
     * Creates a codec from the packed metadata of a catalog.
     *
     * @param errors the catalog's errors, in the order of their numbers
     * @param metadata the packed metadata; an entry does not cross the border of two strings
     */
    protected WireCodec(List<? extends ErrorCode> errors, String... metadata) {
        this.metadata = new WireMetadata(new WireMetadataReader(errors, metadata));
    }

    /**
     * Creates the exception for an error.
     *
     * @param number the error's number
     * @param error the error
     * @param wire the response
     * @param arguments an argument for each parameter, null if it is missing
     * @return a new exception
     */
    protected abstract E known(int number, ErrorCode error, WireResponse wire, @Nullable Object[] arguments);

    /**
     * Creates the exception for a response whose error the catalog does not know.
     *
     * @param wire the response
     * @return a new exception
     */
    protected abstract E unknown(WireResponse wire);

    /**
     * Returns the error of an exception.
     *
     * @param exception an exception of the catalog
     * @return the error; empty if the catalog does not know it
     */
    protected abstract Optional<? extends ErrorCode> error(E exception);

    /**
     * Returns the constants of an enum of the catalog.
     *
     * @param enumeration the enum's number
     * @return the constants
     */
    protected Object[] constants(int enumeration) {
        return new Object[0];
    }

    final WireMetadata metadata() {
        return metadata;
    }

    // ---- decoding

    /**
     * Decodes a body whose HTTP status and headers are not known.
     *
     * @param body JSON text or any other text; null is the same as an empty text. Texts of more than 16,777,216 chars
     *     are not parsed
     * @return the result
     */
    public final Decoded<E> decode(@Nullable String body) {
        return decode(WireResponse.builder(), 0, body);
    }

    /**
     * Decodes a body whose HTTP status and headers are not known.
     *
     * @param body JSON text in UTF-8, or any other bytes; null is the same as no bytes
     * @return the result
     */
    public final Decoded<E> decode(byte @Nullable [] body) {
        return decode(WireResponse.builder(), 0, body);
    }

    /**
     * Decodes a body whose HTTP status and headers are not known.
     *
     * @param body the object as a JSON library has parsed it; null is the same as an empty body
     * @return the result
     */
    public final Decoded<E> decode(@Nullable Map<String, ?> body) {
        return decode(WireResponse.builder(), 0, body);
    }

    /**
     * Decodes a response.
     *
     * @param status the HTTP status code; 0 if it is not known
     * @param headers the header values by name; null if they are not known
     * @param body JSON text or any other text; null is the same as an empty text. Texts of more than 16,777,216 chars
     *     are not parsed
     * @return the result
     */
    public final Decoded<E> decode(int status, @Nullable Map<String, List<String>> headers, @Nullable String body) {
        return decode(start(status, headers), status, body);
    }

    /**
     * Decodes a response.
     *
     * @param status the HTTP status code; 0 if it is not known
     * @param headers the header values by name; null if they are not known
     * @param body JSON text in UTF-8, or any other bytes; null is the same as no bytes
     * @return the result
     */
    public final Decoded<E> decode(int status, @Nullable Map<String, List<String>> headers, byte @Nullable [] body) {
        return decode(start(status, headers), status, body);
    }

    /**
     * Decodes a response.
     *
     * @param status the HTTP status code; 0 if it is not known
     * @param headers the header values by name; null if they are not known
     * @param body the object as a JSON library has parsed it; null is the same as an empty body
     * @return the result
     */
    public final Decoded<E> decode(
            int status, @Nullable Map<String, List<String>> headers, @Nullable Map<String, ?> body) {
        return decode(start(status, headers), status, body);
    }

    private static WireResponse.Builder start(int status, @Nullable Map<String, List<String>> headers) {
        WireResponse.Builder response = WireResponse.builder();
        if (status > 0) {
            response.status(status);
        }
        if (headers != null) {
            try {
                response.headers(headers);
            } catch (Throwable thrownByTheMap) {
                FatalErrors.rethrow(thrownByTheMap);
                response.problem("the headers could not be read");
            }
        }
        return response;
    }

    private Decoded<E> decode(WireResponse.Builder response, int status, @Nullable String body) {
        String text = body == null ? "" : body;
        response.body(text);
        JsonReading reading = JsonReader.read(text, metadata.tree);
        String error = reading.error();
        if (error != null) {
            response.problem(text.isBlank() ? "the body is empty" : "the body is not JSON: ".concat(error));
        }
        return new Decoding<>(this, new Body.OfText(text, reading), status, response).decode();
    }

    private Decoded<E> decode(WireResponse.Builder response, int status, byte @Nullable [] body) {
        return decode(response, status, body == null ? null : Utf8.decode(body, response));
    }

    private Decoded<E> decode(WireResponse.Builder response, int status, @Nullable Map<String, ?> body) {
        return body == null
                ? decode(response, status, "")
                : new Decoding<>(this, new Body.OfMap(body, metadata.pointers), status, response).decode();
    }

    // ---- encoding

    /**
     * Encodes an exception as the body that the vendor would send. Sensitive arguments are omitted.
     *
     * @param exception an exception of the catalog
     * @param locale the locale of the message if the catalog has no pattern for it; {@link Locale#ROOT} for the
     *     catalog's first locale
     * @return maps, lists, strings, numbers and booleans
     */
    public final Map<String, Object> encode(E exception, Locale locale) {
        Envelope envelope = new Envelope(metadata);
        Optional<? extends ErrorCode> error = error(exception);
        return error.isPresent()
                ? envelope.known(exception, metadata.of(error.get()), locale)
                : envelope.unknown(new Decoded.Failure<>(exception).wire());
    }

    /**
     * Encodes an exception as the body that the vendor would send, as JSON text (RFC 8259).
     *
     * @param exception an exception of the catalog
     * @param locale the locale of the message, as in {@link #encode}
     * @return a JSON object on one line
     */
    public final String encodeJson(E exception, Locale locale) {
        return JsonText.of(encode(exception, locale));
    }

    /**
     * Returns the HTTP status code with which the vendor would respond.
     *
     * @param exception an exception of the catalog
     * @return the status that the error's {@code match} requires, or otherwise the error's own; for an error that the
     *     catalog does not know, the status of the response, or 500
     */
    public final int status(E exception) {
        Optional<? extends ErrorCode> error = error(exception);
        if (error.isEmpty()) {
            return new Decoded.Failure<>(exception).wire().status().orElse(INTERNAL_SERVER_ERROR);
        }
        int matched = metadata.of(error.get()).status;
        return matched == 0 ? error.get().status() : matched;
    }
}
