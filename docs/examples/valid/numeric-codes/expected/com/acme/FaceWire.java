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
 * Decodes answers to a {@link FaceException}, and encodes one as the answer that it came from.
 *
 * <p>No input makes {@code decode} throw: what cannot be read is told in {@link
 * WireResponse#problems()}.
 */
@GeneratedCode("Face")
public final class FaceWire {
    private FaceWire() {
    }

    /**
     * Decodes a body.
     *
     * @param body JSON text, or whatever came in its stead
     * @return the failure, or that there is none
     */
    public static Decoded<FaceException> decode(String body) {
        return Codec.ONLY.decode(body);
    }

    /**
     * Decodes the answer to an HTTP request.
     *
     * @param status the HTTP status; 0 if it is not known
     * @param headers the headers by name
     * @param body JSON text, or whatever came in its stead
     * @return the failure, or that there is none
     */
    public static Decoded<FaceException> decode(int status, Map<String, List<String>> headers,
            String body) {
        return Codec.ONLY.decode(status, headers, body);
    }

    /**
     * Decodes a body.
     *
     * @param body JSON text in UTF-8, or whatever came in its stead
     * @return the failure, or that there is none
     */
    public static Decoded<FaceException> decode(byte[] body) {
        return Codec.ONLY.decode(body);
    }

    /**
     * Decodes the answer to an HTTP request.
     *
     * @param status the HTTP status; 0 if it is not known
     * @param headers the headers by name
     * @param body JSON text in UTF-8, or whatever came in its stead
     * @return the failure, or that there is none
     */
    public static Decoded<FaceException> decode(int status, Map<String, List<String>> headers,
            byte[] body) {
        return Codec.ONLY.decode(status, headers, body);
    }

    /**
     * Decodes a body.
     *
     * @param body what a JSON library made of an object
     * @return the failure, or that there is none
     */
    public static Decoded<FaceException> decode(Map<String, ?> body) {
        return Codec.ONLY.decode(body);
    }

    /**
     * Decodes the answer to an HTTP request.
     *
     * @param status the HTTP status; 0 if it is not known
     * @param headers the headers by name
     * @param body what a JSON library made of an object
     * @return the failure, or that there is none
     */
    public static Decoded<FaceException> decode(int status, Map<String, List<String>> headers,
            Map<String, ?> body) {
        return Codec.ONLY.decode(status, headers, body);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @return the body as maps, lists and scalars; sensitive arguments are not in it
     */
    public static Map<String, Object> encode(FaceException exception) {
        return Codec.ONLY.encode(exception, Locale.ROOT);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @param locale the locale of its message, where no {@code match} tells how the vendor puts it
     * @return the body as maps, lists and scalars; sensitive arguments are not in it
     */
    public static Map<String, Object> encode(FaceException exception, Locale locale) {
        return Codec.ONLY.encode(exception, locale);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @return the body as JSON text on one line; sensitive arguments are not in it
     */
    public static String encodeJson(FaceException exception) {
        return Codec.ONLY.encodeJson(exception, Locale.ROOT);
    }

    /**
     * Encodes an exception as the vendor would.
     *
     * @param exception the exception
     * @param locale the locale of its message, where no {@code match} tells how the vendor puts it
     * @return the body as JSON text on one line; sensitive arguments are not in it
     */
    public static String encodeJson(FaceException exception, Locale locale) {
        return Codec.ONLY.encodeJson(exception, locale);
    }

    /**
     * Tells the HTTP status that goes with an encoded body.
     *
     * @param exception the exception
     * @return the status that the error's {@code match} asks for, or else its own; of an unknown error the
     *     one that came
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
