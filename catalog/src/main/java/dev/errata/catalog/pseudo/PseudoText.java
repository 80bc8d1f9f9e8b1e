package dev.errata.catalog.pseudo;

import dev.errata.catalog.message.Part;
import dev.errata.catalog.message.Part.Branch;
import dev.errata.catalog.message.Part.Choice;
import dev.errata.catalog.message.Part.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts a text to a pseudo-locale. Everything that is not language is unchanged: addresses, names in braces, tags,
 * entities, {@code %s}.
 */
final class PseudoText {
    private static final Pattern PIECE =
            Pattern.compile("(?<kept>https?://\\S*|[\\w.+-]+@[\\w.-]+|\\{[^{}]*}|</?[A-Za-z][^<>]*>"
                    + "|&#?[A-Za-z0-9]+;|%[0-9$.]*[A-Za-z])"
                    + "|(?<word>[\\p{L}\\p{M}\\p{N}]+(?:['\u2019-][\\p{L}\\p{M}\\p{N}]+)*)");
    private static final Pattern REST_OF_ADDRESS = Pattern.compile("\\S*");

    private final PseudoStyle style;
    private boolean isInAddress;

    private PseudoText(PseudoStyle style) {
        this.style = style;
    }

    static List<Part> of(List<Part> parts, PseudoStyle style) {
        return style.whole(new PseudoText(style).changed(parts));
    }

    /** Converts a text without placeholders. */
    static String of(String text, PseudoStyle style) {
        StringBuilder changed = new StringBuilder();
        for (Part part : of(List.of(new Literal(text)), style)) {
            changed.append(part instanceof Literal literal ? literal.text() : "");
        }
        return changed.toString();
    }

    private List<Part> changed(List<Part> parts) {
        Parts changed = new Parts();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                changed.add(changed(literal.text()));
            } else if (part instanceof Choice choice) {
                changed.add(choice.with(branches(choice)));
                isInAddress = false;
            } else {
                String beside = isInAddress ? "" : style.besideArgument();
                changed.add(beside);
                changed.add(part);
                changed.add(beside);
            }
        }
        return changed.all();
    }

    private List<Branch> branches(Choice choice) {
        List<Branch> branches = new ArrayList<>();
        for (Branch branch : choice.branches()) {
            isInAddress = false;
            branches.add(branch.with(changed(branch.parts())));
        }
        return branches;
    }

    /**
     * Converts a literal. An address may continue after a placeholder: {@code https://acme.example/orders/{id}/items}.
     */
    private String changed(String text) {
        StringBuilder changed = new StringBuilder();
        Matcher rest = REST_OF_ADDRESS.matcher(text);
        int at = isInAddress && rest.lookingAt() ? rest.end() : 0;
        isInAddress &= at == text.length();
        changed.append(text, 0, at);
        Matcher piece = PIECE.matcher(text);
        while (piece.find(at)) {
            changed.append(text, at, piece.start());
            String word = piece.group("word");
            changed.append(word == null ? piece.group() : style.word(word));
            at = piece.end();
            isInAddress = at == text.length() && piece.group().startsWith("http") && word == null;
        }
        return changed.append(text, at, text.length()).toString();
    }
}
