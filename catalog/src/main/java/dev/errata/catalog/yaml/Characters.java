package dev.errata.catalog.yaml;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.YamlDiagnostics;
import java.util.List;
import java.util.Optional;

/** Which characters may stand in a catalog, and which cannot be seen there. */
public final class Characters {
    static final char REPLACEMENT = '\uFFFD';

    private static final char FIRST_INVISIBLE = 0xA0;

    private Characters() {}

    /** Whether a character may stand in no file: controls, the line ends of YAML 1.1, noncharacters, lone surrogates. */
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

    /** Whether no escape may give a character either: a carriage return cannot be meant, but a line separator can. */
    private static boolean isForbiddenInTexts(int codePoint) {
        return codePoint == '\r' || (isForbidden(codePoint) && codePoint != 0x2028 && codePoint != 0x2029);
    }

    /** Whether a character leaves no mark of its own on the screen, or turns the direction of what follows. */
    public static boolean isInvisible(int codePoint) {
        return codePoint >= FIRST_INVISIBLE
                && switch (Character.getType(codePoint)) {
                    case Character.FORMAT,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> isBlankLetter(codePoint);
                };
    }

    /** Letters, marks and symbols without ink: joiners, fillers, variation selectors, the blank of Braille. */
    private static boolean isBlankLetter(int codePoint) {
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

    /** What is to be said of the first invisible character of a scalar, if it has one. */
    public static Optional<Diagnostic> invisibleIn(ScalarNode scalar, String owner) {
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

    /** The scalar, with all that its escapes should not have given reported and replaced. */
    static ScalarNode withoutForbidden(ScalarNode scalar, List<Diagnostic> problems) {
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
                : scalar.unsound(
                        harmless.append(text, harmless.length(), text.length()).toString());
    }
}
