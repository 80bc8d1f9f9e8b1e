package dev.errata.runtime.wire;

import dev.errata.runtime.WireResponse;
import dev.errata.runtime.json.JsonReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of bytes. Bytes that are no UTF-8 are a problem of the answer, but no reason to give it up. */
final class Utf8 {
    /** Bytes that surely make a text that is too long to be read; a char has at most three. */
    private static final int MOST_BYTES = 3 * (JsonReader.LONGEST_TEXT + 1);

    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    static String decode(byte[] bytes, WireResponse.Builder answer) {
        int length = Math.min(bytes.length, MOST_BYTES);
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            int fault = firstFault(ByteBuffer.wrap(bytes, 0, length), length == bytes.length);
            if (fault >= 0) {
                answer.problem("the body is not UTF-8 at byte ".concat(Integer.toString(fault + 1)));
            }
        }
        return text;
    }

    /** A replacement character may also be what the vendor sent. */
    private static int firstFault(ByteBuffer bytes, boolean isAll) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer some = CharBuffer.allocate(1_024);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            some.clear();
            result = decoder.decode(bytes, some, isAll);
        }
        return result.isError() ? bytes.position() : -1;
    }
}
