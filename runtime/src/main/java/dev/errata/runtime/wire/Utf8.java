package dev.errata.runtime.wire;

import dev.errata.runtime.WireAnswer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of bytes. Bytes that are no UTF-8 are a problem of the answer, but no reason to give it up. */
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    static String decode(byte[] bytes, WireAnswer.Builder answer) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            int fault = firstFault(bytes);
            if (fault >= 0) {
                answer.problem("the body is not UTF-8 at byte ".concat(Integer.toString(fault + 1)));
            }
        }
        return text;
    }

    /** A replacement character may also be what the vendor sent. */
    private static int firstFault(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean isSound = !decoder.decode(in, out, true).isError();
        return isSound ? -1 : in.position();
    }
}
