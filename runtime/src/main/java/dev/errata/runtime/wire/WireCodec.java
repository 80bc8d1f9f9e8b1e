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
 * Decodes the answers of one catalog and encodes them again. Generated code extends it with what only it can name.
 *
 * @param <E> the catalog's exception
 */
public abstract class WireCodec<E extends CatalogException> {
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final WireMetadata facts;

    /**
     * Reads the facts of a catalog.
     *
     * @param errors its errors, in the order of their numbers
     * @param facts the packed facts; chunks are cut at the ends of facts
     */
    protected WireCodec(List<? extends ErrorCode> errors, String... facts) {
        this.facts = new WireMetadata(new WireMetadataReader(errors, facts));
    }

    /**
     * Makes the exception of an error.
     *
     * @param number the error's number
     * @param error the error
     * @param wire what came
     * @param arguments an argument for each parameter, null where it is missing
     * @return a new exception
     */
    protected abstract E known(int number, ErrorCode error, WireResponse wire, @Nullable Object[] arguments);

    /**
     * Makes the exception of an answer that the catalog does not know.
     *
     * @param wire what came
     * @return a new exception
     */
    protected abstract E unknown(WireResponse wire);

    /**
     * Tells the error of an exception.
     *
     * @param exception an exception of the catalog
     * @return empty if the catalog does not know it
     */
    protected abstract Optional<? extends ErrorCode> error(E exception);

    /**
     * The constants of a parameter's enum.
     *
     * @param enumeration the enum's number
     * @return the constants
     */
    protected Object[] constants(int enumeration) {
        return new Object[0];
    }

    final WireMetadata facts() {
        return facts;
    }

    // ---- decoding

    /**
     * Decodes a body.
     *
     * @param body JSON text, or anything else
     * @return what it means
     */
    public final Decoded<E> decode(@Nullable String body) {
        return decode(WireResponse.builder(), 0, body);
    }

    /**
     * Decodes a body.
     *
     * @param body JSON text in UTF-8, or anything else
     * @return what it means
     */
    public final Decoded<E> decode(byte @Nullable [] body) {
        return decode(WireResponse.builder(), 0, body);
    }

    /**
     * Decodes a body.
     *
     * @param body what a JSON library made of it
     * @return what it means
     */
    public final Decoded<E> decode(@Nullable Map<String, ?> body) {
        return decode(WireResponse.builder(), 0, body);
    }

    /**
     * Decodes an answer.
     *
     * @param status its HTTP status; 0 if it is not known
     * @param headers its headers
     * @param body JSON text, or anything else
     * @return what it means
     */
    public final Decoded<E> decode(int status, @Nullable Map<String, List<String>> headers, @Nullable String body) {
        return decode(start(status, headers), status, body);
    }

    /**
     * Decodes an answer.
     *
     * @param status its HTTP status; 0 if it is not known
     * @param headers its headers
     * @param body JSON text in UTF-8, or anything else
     * @return what it means
     */
    public final Decoded<E> decode(int status, @Nullable Map<String, List<String>> headers, byte @Nullable [] body) {
        return decode(start(status, headers), status, body);
    }

    /**
     * Decodes an answer.
     *
     * @param status its HTTP status; 0 if it is not known
     * @param headers its headers
     * @param body what a JSON library made of it
     * @return what it means
     */
    public final Decoded<E> decode(
            int status, @Nullable Map<String, List<String>> headers, @Nullable Map<String, ?> body) {
        return decode(start(status, headers), status, body);
    }

    private static WireResponse.Builder start(int status, @Nullable Map<String, List<String>> headers) {
        WireResponse.Builder answer = WireResponse.builder();
        if (status > 0) {
            answer.status(status);
        }
        if (headers != null) {
            try {
                answer.headers(headers);
            } catch (Throwable thrownByTheMap) {
                FatalErrors.rethrow(thrownByTheMap);
                answer.problem("the headers could not be read");
            }
        }
        return answer;
    }

    private Decoded<E> decode(WireResponse.Builder answer, int status, @Nullable String given) {
        String body = given == null ? "" : given;
        answer.body(body);
        JsonReading reading = JsonReader.read(body, facts.places);
        String fault = reading.fault();
        if (fault != null) {
            answer.problem(body.isBlank() ? "the body is empty" : "the body is no JSON: ".concat(fault));
        }
        return new Decoding<>(this, new Body.OfText(body, reading), status, answer).decode();
    }

    private Decoded<E> decode(WireResponse.Builder answer, int status, byte @Nullable [] given) {
        return decode(answer, status, given == null ? null : Utf8.decode(given, answer));
    }

    private Decoded<E> decode(WireResponse.Builder answer, int status, @Nullable Map<String, ?> given) {
        return given == null
                ? decode(answer, status, "")
                : new Decoding<>(this, new Body.OfMap(given, facts.pointers), status, answer).decode();
    }

    // ---- encoding

    /**
     * The body that the vendor would send.
     *
     * @param exception an exception of the catalog
     * @param locale the locale of the message, where no pattern tells how the vendor puts it; {@link Locale#ROOT} for the
     *     catalog's first one
     * @return maps, lists and scalars
     */
    public final Map<String, Object> encode(E exception, Locale locale) {
        Envelope envelope = new Envelope(facts);
        Optional<? extends ErrorCode> error = error(exception);
        return error.isPresent()
                ? envelope.known(exception, facts.of(error.get()), locale)
                : envelope.unknown(new Decoded.Failure<>(exception).wire());
    }

    /**
     * The body that the vendor would send, as JSON text.
     *
     * @param exception an exception of the catalog
     * @param locale the locale of the message
     * @return one line
     */
    public final String encodeJson(E exception, Locale locale) {
        return JsonText.of(encode(exception, locale));
    }

    /**
     * The HTTP status that the vendor would answer with.
     *
     * @param exception an exception of the catalog
     * @return the status that the error's {@code match} asks for, or else the error's own; of an unknown one the one that came
     */
    public final int status(E exception) {
        Optional<? extends ErrorCode> error = error(exception);
        if (error.isEmpty()) {
            return new Decoded.Failure<>(exception).wire().status().orElse(INTERNAL_SERVER_ERROR);
        }
        int matched = facts.of(error.get()).status;
        return matched == 0 ? error.get().status() : matched;
    }
}
