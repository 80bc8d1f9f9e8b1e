package dev.errata.catalog.yaml.reader;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import dev.errata.catalog.yaml.SourceBytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes bytes as strict UTF-8, with or without a byte order mark. */
final class SourceDecoder {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceDecoder() {}

    static Result<SourceFile> decode(SourceBytes source) {
        byte[] bytes = source.bytes();
        SourceFile unread = new SourceFile(source.label(), "");
        if (source.refusal().isPresent()) {
            return Result.failed(refused(unread, source.refusal().get()));
        }
        if (bytes.length > SourceBytes.MOST_BYTES) {
            return Result.failed(YamlDiagnostics.fileTooLarge(unread));
        }
        if (isUtf16(bytes)) {
            return Result.failed(YamlDiagnostics.otherEncoding(unread, "UTF-16"));
        }
        SourceFile file = new SourceFile(source.label(), withoutMark(new String(bytes, StandardCharsets.UTF_8)));
        if (file.holds('\0')) {
            return Result.failed(YamlDiagnostics.binaryFile(unread, indexOfZero(bytes)));
        }
        return file.holds(ForbiddenCharacters.REPLACEMENT) ? strictly(source, file) : Result.of(file);
    }

    private static Diagnostic refused(SourceFile file, SourceBytes.Refusal refusal) {
        return switch (refusal) {
            case LINK_LEADS_OUT -> YamlDiagnostics.linkLeadsOut(file);
            case NOT_A_REGULAR_FILE -> YamlDiagnostics.notARegularFile(file);
            case UNREADABLE -> YamlDiagnostics.unreadableFile(file);
        };
    }

    /** Decodes a file again that has replacement characters, and fails if one of them replaces invalid bytes. */
    private static Result<SourceFile> strictly(SourceBytes source, SourceFile file) {
        ByteBuffer bytes = ByteBuffer.wrap(source.bytes());
        CharBuffer chars = CharBuffer.allocate(bytes.limit());
        if (!strictly().decode(bytes, chars, true).isError()) {
            return Result.of(file);
        }
        int offset = withoutMark(chars.flip().toString()).length();
        int value = source.bytes()[bytes.position()] & 0xFF;
        Optional<String> latin = value >= 0xA0 ? Optional.of(Character.toString(value)) : Optional.empty();
        return Result.failed(YamlDiagnostics.notUtf8(file.span(offset, offset + 1), value, bytes.position(), latin));
    }

    private static CharsetDecoder strictly() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Detects UTF-16 from the first bytes, even without a byte order mark, because a catalog starts with ASCII. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        boolean everyOtherIsZero = bytes.length > 3
                && (first == 0) != (second == 0)
                && (first == 0) == (bytes[2] == 0)
                && (second == 0) == (bytes[3] == 0);
        return marked || everyOtherIsZero;
    }

    private static int indexOfZero(byte[] bytes) {
        int at = 0;
        while (bytes[at] != 0) {
            at++;
        }
        return at;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
