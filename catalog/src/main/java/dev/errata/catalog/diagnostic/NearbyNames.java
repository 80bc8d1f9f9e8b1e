package dev.errata.catalog.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names that somebody may have meant: those that two slips of the keyboard away, or one for very short names. */
public final class NearbyNames {
    private static final int MOST = 3;
    private static final int LONGEST = 100;
    private static final int SHORTEST_WORD = 3;

    private NearbyNames() {}

    /** The nearest of the candidates, a few at most, in the order they came. */
    public static List<String> of(String name, Collection<String> candidates) {
        String wanted = folded(name);
        int nearest = wanted.length() <= 3 ? 1 : 2;
        List<String> names = new ArrayList<>();
        if (wanted.length() > LONGEST) {
            return names;
        }
        for (String candidate : candidates) {
            int distance = distance(wanted, folded(candidate), nearest);
            if (distance < nearest) {
                names.clear();
                nearest = distance;
            }
            if (distance == nearest) {
                names.add(candidate);
            }
        }
        return names.subList(0, Math.min(MOST, names.size()));
    }

    /** Those that the name begins or ends with as with a word, or that begin with it: {@code httpStatus}, {@code desc}. */
    private static List<String> akin(String name, Collection<String> candidates) {
        String wanted = folded(name);
        List<String> akin = new ArrayList<>();
        for (String candidate : candidates) {
            String known = folded(candidate);
            boolean isPart = known.length() >= SHORTEST_WORD && (wanted.endsWith(known) || wanted.startsWith(known));
            if (isPart || (wanted.length() >= SHORTEST_WORD && known.startsWith(wanted))) {
                akin.add(candidate);
            }
        }
        return akin.subList(0, Math.min(MOST, akin.size()));
    }

    /** A question that proposes the nearest candidates; empty where none is near. */
    public static Optional<String> question(String name, Collection<String> candidates) {
        List<String> nearest = nearest(name, candidates);
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of("did you mean " + DiagnosticText.oneOf(nearest) + "?");
    }

    /**
     * The same question, which writes the name where there is only one.
     *
     * @param place the name, alone or in quotes
     * @param otherwise what to do where no candidate is near
     */
    static NextStep step(Span place, String name, Collection<String> candidates, String otherwise) {
        List<String> names = nearest(name, candidates);
        return names.isEmpty()
                ? NextStep.say(otherwise)
                : NextStep.word(place, names.get(0), "did you mean " + DiagnosticText.oneOf(names) + "?")
                        .onlyIf(names.size() == 1 && isAlone(place, name));
    }

    /** Whether the only near candidate is one of some. */
    static boolean isOneOf(String name, Collection<String> candidates, Collection<String> some) {
        List<String> names = nearest(name, candidates);
        return names.size() == 1 && some.contains(names.get(0));
    }

    /** Whether nothing but a name is at a place, perhaps in quotes. */
    static boolean isAlone(Span place, String name) {
        String text = place.text();
        return text.equals(name) || text.equals('"' + name + '"') || text.equals("'" + name + "'");
    }

    private static List<String> nearest(String name, Collection<String> candidates) {
        List<String> nearest = of(name, candidates);
        return nearest.isEmpty() ? akin(name, candidates) : nearest;
    }

    /** Case and the way words are joined are no part of what somebody means. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** The number of letters to insert, drop, replace or swap with the next; more than allowed is just more. */
    private static int distance(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed) {
            return allowed + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
