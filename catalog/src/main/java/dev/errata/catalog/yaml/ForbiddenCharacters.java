package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import java.util.BitSet;
import java.util.List;

/**
 * The characters of a file that may not stand there. The first of each line is reported; for the scanner all of them are
 * replaced, so that it reads on.
 */
final class ForbiddenCharacters {
    private final SourceFile file;
    private final BitSet offsets = new BitSet();

    private ForbiddenCharacters(SourceFile file) {
        this.file = file;
    }

    static ForbiddenCharacters in(SourceFile file, List<Diagnostic> problems) {
        ForbiddenCharacters forbidden = new ForbiddenCharacters(file);
        forbidden.find(problems);
        return forbidden;
    }

    /** The file's text with each of them replaced, and all others where they were. */
    String replaced() {
        if (offsets.isEmpty()) {
            return file.text();
        }
        char[] chars = file.text().toCharArray();
        offsets.stream().forEach(offset -> chars[offset] = Characters.REPLACEMENT);
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
            if (Characters.isForbidden(codePoint)) {
                offsets.set(i, end);
                if (file.line(i) != reportedLine && problems.size() < YamlReader.MOST_PROBLEMS) {
                    reportedLine = file.line(i);
                    problems.add(YamlDiagnostics.controlCharacter(file.span(i, end), codePoint));
                }
            }
            i = end - 1;
        }
    }
}
