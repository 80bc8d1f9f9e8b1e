package dev.errata.runtime.wire;

import dev.errata.runtime.WireResponse;
import dev.errata.runtime.json.JsonReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8. Bytes that are not valid UTF-8 are a problem of the response, which is decoded nevertheless. */
final class Utf8 {
    /** The number of bytes that always exceeds the limit on texts, since a char takes at most three bytes. */
    private static final int MAX_BYTES = 3 * (JsonReader.MAX_LENGTH + 1);

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    static String decode(byte[] bytes, WireResponse.Builder response) {
        int length = Math.min(bytes.length, MAX_BYTES);
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            int error = firstError(ByteBuffer.wrap(bytes, 0, length), length == bytes.length);
            if (error >= 0) {
                response.problem("the body is not UTF-8 at byte ".concat(Integer.toString(error + 1)));
            }
        }
        return text;
    }

    /** Checks the bytes again, because the vendor may have sent the replacement character itself. */
    private static int firstError(ByteBuffer bytes, boolean isComplete) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer buffer = CharBuffer.allocate(1_024);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            buffer.clear();
            result = decoder.decode(bytes, buffer, isComplete);
        }
        return result.isError() ? bytes.position() : -1;
    }
}
