package com.acme;

import dev.errata.runtime.Decoded;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.wire.WireCodec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes responses into a {@link VendorException}, and encodes exceptions as responses.
 *
 * <p>{@code decode} does not throw for any input. What it cannot read is reported in {@link
 * WireResponse#problems()}.
 */
@GeneratedCode("Vendor")
public final class VendorWire {
    private VendorWire() {
    }

    /**
     * Decodes the body of a response.
     *
     * @param body the body, usually JSON text
     * @return a failure with the exception, or no failure
     */
    public static Decoded<VendorException> decode(String body) {
        return Codec.ONLY.decode(body);
    }

    /**
     * Decodes a response.
     *
     * @param status the HTTP status, or 0 if it is unknown
     * @param headers the values of each header, by name
     * @param body the body, usually JSON text
     * @return a failure with the exception, or no failure
     */
    public static Decoded<VendorException> decode(int status, Map<String, List<String>> headers,
            String body) {
        return Codec.ONLY.decode(status, headers, body);
    }

    /**
     * Decodes the body of a response.
     *
     * @param body the body, usually JSON text in UTF-8
     * @return a failure with the exception, or no failure
     */
    public static Decoded<VendorException> decode(byte[] body) {
        return Codec.ONLY.decode(body);
    }

    /**
     * Decodes a response.
     *
     * @param status the HTTP status, or 0 if it is unknown
     * @param headers the values of each header, by name
     * @param body the body, usually JSON text in UTF-8
     * @return a failure with the exception, or no failure
     */
    public static Decoded<VendorException> decode(int status, Map<String, List<String>> headers,
            byte[] body) {
        return Codec.ONLY.decode(status, headers, body);
    }

    /**
     * Decodes the body of a response.
     *
     * @param body the body as a JSON library parsed it
     * @return a failure with the exception, or no failure
     */
    public static Decoded<VendorException> decode(Map<String, ?> body) {
        return Codec.ONLY.decode(body);
    }

    /**
     * Decodes a response.
     *
     * @param status the HTTP status, or 0 if it is unknown
     * @param headers the values of each header, by name
     * @param body the body as a JSON library parsed it
     * @return a failure with the exception, or no failure
     */
    public static Decoded<VendorException> decode(int status, Map<String, List<String>> headers,
            Map<String, ?> body) {
        return Codec.ONLY.decode(status, headers, body);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @return the body as maps, lists and scalars, without sensitive arguments
     */
    public static Map<String, Object> encode(VendorException exception) {
        return Codec.ONLY.encode(exception, Locale.ROOT);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @param locale the locale of the message, unless a {@code match} defines the vendor's text
     * @return the body as maps, lists and scalars, without sensitive arguments
     */
    public static Map<String, Object> encode(VendorException exception, Locale locale) {
        return Codec.ONLY.encode(exception, locale);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @return the body as JSON text on one line, without sensitive arguments
     */
    public static String encodeJson(VendorException exception) {
        return Codec.ONLY.encodeJson(exception, Locale.ROOT);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @param locale the locale of the message, unless a {@code match} defines the vendor's text
     * @return the body as JSON text on one line, without sensitive arguments
     */
    public static String encodeJson(VendorException exception, Locale locale) {
        return Codec.ONLY.encodeJson(exception, locale);
    }

    /**
     * Returns the HTTP status that belongs to the encoded body of an exception.
     *
     * @param exception the exception
     * @return the status that the error's {@code match} requires, otherwise the status of the error; for
     *     an unknown error the status of its response
     */
    public static int status(VendorException exception) {
        return Codec.ONLY.status(exception);
    }

    private static final class Codec extends WireCodec<VendorException> {
        @SuppressWarnings("all")
        private static final String[] FACTS = {
            "code /code\u0001number\u0001params /details\u0001\n"
                    + "RATE_LIMITED\u0001int\u0001\n"
        };

        static final Codec ONLY = new Codec();

        private Codec() {
            super(VendorError.values(), FACTS);
        }

        @Override
        protected VendorException known(int number, ErrorCode error, WireResponse wire,
                Object[] arguments) {
            return VendorException.decoded(number, error, wire, arguments);
        }

        @Override
        protected VendorException unknown(WireResponse wire) {
            return new VendorException.Unknown(wire);
        }

        @Override
        protected Optional<VendorError> error(VendorException exception) {
            return exception instanceof VendorException.Known known ? Optional.of(known.error()) : Optional.empty();
        }
    }
}
