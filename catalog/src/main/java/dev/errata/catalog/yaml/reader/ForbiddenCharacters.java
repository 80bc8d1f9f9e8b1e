package dev.errata.catalog.yaml.reader;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import dev.errata.catalog.yaml.ScalarNode;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the characters that a file must not contain. Only the first of each line is reported. All are replaced before
 * the text is scanned, so that scanning continues.
 */
final class ForbiddenCharacters {
    static final char REPLACEMENT = '\uFFFD';

    /** The first and last UTF-16 unit of each range. For surrogates, the code point decides. */
    private static final char[][] ROWS = {
        {0x00, 0x08},
        {0x0B, 0x0C},
        {0x0E, 0x1F},
        {0x7F, 0x9F},
        {0x2028, 0x2029},
        {Character.MIN_SURROGATE, Character.MAX_SURROGATE},
        {0xFDD0, 0xFDEF},
        {0xFFFE, 0xFFFF}
    };

    private final SourceFile file;
    private final BitSet offsets = new BitSet();

    private ForbiddenCharacters(SourceFile file) {
        this.file = file;
    }

    static ForbiddenCharacters in(SourceFile file, List<Diagnostic> problems) {
        ForbiddenCharacters forbidden = new ForbiddenCharacters(file);
        if (mayHoldAny(file)) {
            forbidden.find(problems);
        }
        return forbidden;
    }

    private static boolean mayHoldAny(SourceFile file) {
        for (char[] row : ROWS) {
            if (file.holdsAny(row[0], row[1])) {
                return true;
            }
        }
        return false;
    }

    /** Returns the file's text with these characters replaced. All offsets are unchanged. */
    String replaced() {
        if (offsets.isEmpty()) {
            return file.text();
        }
        char[] chars = file.text().toCharArray();
        offsets.stream().forEach(offset -> chars[offset] = REPLACEMENT);
        return new String(chars);
    }

    boolean isAnyIn(int start, int end) {
        int next = offsets.nextSetBit(start);
        return next >= 0 && next < end;
    }

    private void find(List<Diagnostic> problems) {
        String text = file.text();
        int reportedLine = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (isForbidden(codePoint)) {
                offsets.set(i, end);
                if (file.line(i) != reportedLine && problems.size() < YamlReader.MOST_PROBLEMS) {
                    reportedLine = file.line(i);
                    problems.add(YamlDiagnostics.controlCharacter(file.span(i, end), codePoint));
                }
            }
            i = end - 1;
        }
    }

    /** Reports and replaces the forbidden characters that the escapes of a scalar gave. */
    static ScalarNode withoutEscaped(ScalarNode scalar, List<Diagnostic> problems) {
        String text = scalar.text();
        StringBuilder harmless = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (isForbiddenInTexts(codePoint)) {
                if (problems.size() < YamlReader.MOST_PROBLEMS) {
                    problems.add(YamlDiagnostics.controlCharacter(scalar.span(i, end), codePoint));
                }
                harmless.append(text, harmless.length(), i).append("\uFFFD".repeat(end - i));
            }
            i = end - 1;
        }
        return harmless.length() == 0
                ? scalar
                : scalar.invalid(
                        harmless.append(text, harmless.length(), text.length()).toString());
    }

    /** Whether a file must not contain a character: controls, line ends of YAML 1.1, noncharacters, lone surrogates. */
    static boolean isForbidden(int codePoint) {
        if (codePoint < 0xA0) {
            return (codePoint < 0x20 && codePoint != '\t' && codePoint != '\n' && codePoint != '\r')
                    || codePoint >= 0x7F;
        }
        return codePoint == 0x2028
                || codePoint == 0x2029
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    /**
     * Whether an escape must not give a character either. A line separator may be intended, but not a carriage return.
     */
    private static boolean isForbiddenInTexts(int codePoint) {
        return codePoint == '\r' || (isForbidden(codePoint) && codePoint != 0x2028 && codePoint != 0x2029);
    }
}
