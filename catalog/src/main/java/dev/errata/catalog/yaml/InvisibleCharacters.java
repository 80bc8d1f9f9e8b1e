package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import java.util.Optional;

/** Finds characters that cannot be seen in keys and values. */
public final class InvisibleCharacters {
    private static final char FIRST_INVISIBLE = 0xA0;

    private InvisibleCharacters() {}

    /** Whether a character is not visible, or changes the direction of the text that follows. */
    private static boolean isInvisible(int codePoint) {
        return codePoint >= FIRST_INVISIBLE
                && switch (Character.getType(codePoint)) {
                    case Character.FORMAT,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> isInvisibleLetter(codePoint);
                };
    }

    /**
     * Letters, marks and symbols that are not drawn: joiners, fillers, variation selectors, the empty Braille pattern.
     */
    private static boolean isInvisibleLetter(int codePoint) {
        return codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || codePoint == 0x2800
                || codePoint == 0x3164
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFFA0
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** Returns a diagnostic for the first invisible character of a scalar, if it has one. */
    public static Optional<Diagnostic> in(ScalarNode scalar, String owner) {
        String text = scalar.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < FIRST_INVISIBLE) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (isInvisible(codePoint)) {
                return Optional.of(YamlDiagnostics.invisibleCharacter(scalar.span(i, end), codePoint, owner));
            }
            i = end - 1;
        }
        return Optional.empty();
    }
}
