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
 * Decodes responses into a {@link FaceException}, and encodes exceptions as responses.
 *
 * <p>{@code decode} does not throw for any input. What it cannot read is reported in {@link
 * WireResponse#problems()}.
 */
@GeneratedCode("Face")
public final class FaceWire {
    private FaceWire() {
    }

    /**
     * Decodes the body of a response.
     *
     * @param body the body, usually JSON text
     * @return a failure with the exception, or no failure
     */
    public static Decoded<FaceException> decode(String body) {
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
    public static Decoded<FaceException> decode(int status, Map<String, List<String>> headers,
            String body) {
        return Codec.ONLY.decode(status, headers, body);
    }

    /**
     * Decodes the body of a response.
     *
     * @param body the body, usually JSON text in UTF-8
     * @return a failure with the exception, or no failure
     */
    public static Decoded<FaceException> decode(byte[] body) {
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
    public static Decoded<FaceException> decode(int status, Map<String, List<String>> headers,
            byte[] body) {
        return Codec.ONLY.decode(status, headers, body);
    }

    /**
     * Decodes the body of a response.
     *
     * @param body the body as a JSON library parsed it
     * @return a failure with the exception, or no failure
     */
    public static Decoded<FaceException> decode(Map<String, ?> body) {
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
    public static Decoded<FaceException> decode(int status, Map<String, List<String>> headers,
            Map<String, ?> body) {
        return Codec.ONLY.decode(status, headers, body);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @return the body as maps, lists and scalars, without sensitive arguments
     */
    public static Map<String, Object> encode(FaceException exception) {
        return Codec.ONLY.encode(exception, Locale.ROOT);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @param locale the locale of the message, unless a {@code match} defines the vendor's text
     * @return the body as maps, lists and scalars, without sensitive arguments
     */
    public static Map<String, Object> encode(FaceException exception, Locale locale) {
        return Codec.ONLY.encode(exception, locale);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @return the body as JSON text on one line, without sensitive arguments
     */
    public static String encodeJson(FaceException exception) {
        return Codec.ONLY.encodeJson(exception, Locale.ROOT);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @param locale the locale of the message, unless a {@code match} defines the vendor's text
     * @return the body as JSON text on one line, without sensitive arguments
     */
    public static String encodeJson(FaceException exception, Locale locale) {
        return Codec.ONLY.encodeJson(exception, locale);
    }

    /**
     * Returns the HTTP status that belongs to the encoded body of an exception.
     *
     * @param exception the exception
     * @return the status that the error's {@code match} requires, otherwise the status of the error; for
     *     an unknown error the status of its response
     */
    public static int status(FaceException exception) {
        return Codec.ONLY.status(exception);
    }

    private static final class Codec extends WireCodec<FaceException> {
        @SuppressWarnings("all")
        private static final String[] FACTS = {
            "code /error_code\u0001number\u0001message /error_msg\u0001ok /error_code\u0001is 0\u0001\n"
                    + "GROUP_NOT_FOUND\u0001string\u0001text group \u0001capture 0\u0001text  is not exist\u0001\n"
                    + "NOT_LOGGED_IN\u0001status 401\u0001\n"
        };

        static final Codec ONLY = new Codec();

        private Codec() {
            super(List.of(FaceError.values()), FACTS);
        }

        @Override
        protected FaceException known(int number, ErrorCode error, WireResponse wire,
                Object[] arguments) {
            return FaceException.decoded(number, error, wire, arguments);
        }

        @Override
        protected FaceException unknown(WireResponse wire) {
            return new FaceException.Unknown(wire);
        }

        @Override
        protected Optional<FaceError> error(FaceException exception) {
            return exception instanceof FaceException.Known known ? Optional.of(known.error()) : Optional.empty();
        }
    }
}
