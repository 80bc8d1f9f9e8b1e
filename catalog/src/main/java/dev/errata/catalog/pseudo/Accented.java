package dev.errata.catalog.pseudo;

import dev.errata.catalog.message.Part;
import dev.errata.catalog.message.Part.Branch;
import dev.errata.catalog.message.Part.Choice;
import dev.errata.catalog.message.Part.Literal;
import java.util.List;

/**
 * The pseudo-locale {@code en-XA}. It replaces letters by accented ones, puts the text in brackets that show where it
 * was cut or concatenated, and lengthens it by a third, because most languages need more space than English.
 */
final class Accented implements PseudoStyle {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED =
            "\u00e5\u0180\u00e7\u00f0\u00e9\u0192\u011d\u0125\u00ee\u0135\u0137\u013c\u0271"
                    + "\u00f1\u00f6\u00fe\u01eb\u0155\u0161\u0163\u00fb\u1e7d\u0175\u1e8b\u00fd\u017e"
                    + "\u00c5\u0181\u00c7\u00d0\u00c9\u0191\u011c\u0124\u00ce\u0134\u0136\u013b\u1e40"
                    + "\u00d1\u00d6\u00de\u01ea\u0154\u0160\u0162\u00db\u1e7c\u0174\u1e8a\u00dd\u017d";
    private static final List<String> FILLING =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final int PERCENT = 35;

    @Override
    public String word(String word) {
        StringBuilder accented = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int letter = PLAIN.indexOf(word.charAt(i));
            accented.append(letter < 0 ? word.charAt(i) : ACCENTED.charAt(letter));
        }
        return accented.toString();
    }

    @Override
    public String besideArgument() {
        return "";
    }

    @Override
    public List<Part> whole(List<Part> parts) {
        Parts whole = new Parts();
        whole.add("[");
        whole.addAll(parts);
        String end = whole.takeTrailingSpaces();
        whole.add(filling(length(parts)) + "]" + end);
        return whole.all();
    }

    /** Returns words that lengthen the text by the required part, with their spaces and the brackets included. */
    private String filling(int length) {
        int missing = (length * PERCENT + 99) / 100 - 2;
        StringBuilder filling = new StringBuilder();
        for (int i = 0; filling.length() < missing; i++) {
            filling.append(' ').append(word(FILLING.get(i % FILLING.size())));
        }
        return filling.toString();
    }

    /**
     * Estimates the printed length: the longest branch of a plural or select, and the length of its name for an
     * argument.
     */
    private static int length(List<Part> parts) {
        int length = 0;
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                length += literal.text().codePointCount(0, literal.text().length());
            } else if (part instanceof Choice choice) {
                int longest = 0;
                for (Branch branch : choice.branches()) {
                    longest = Math.max(longest, length(branch.parts()));
                }
                length += longest;
            } else {
                length +=
                        part instanceof Part.Argument argument ? argument.name().length() : 1;
            }
        }
        return length;
    }
}
