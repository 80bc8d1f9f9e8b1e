package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.CodeDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Finds errors whose `match` fits the same answer. */
final class MatchOverlap {
    /** What an error matches. */
    private record Candidate(int index, ErrorDefinition error, Match match, CapturePattern pattern) {
        static Candidate of(int index, ErrorDefinition error) {
            Match match = error.match().orElseThrow();
            CapturePattern pattern =
                    match.message().map(Located::value).map(CapturePattern::of).orElse(CapturePattern.ANYTHING);
            return new Candidate(index, error, match, pattern);
        }

        boolean hasStatusOf(Candidate other) {
            Optional<Integer> mine = match.status().map(Located::value);
            Optional<Integer> others = other.match.status().map(Located::value);
            return mine.isEmpty() || others.isEmpty() || mine.equals(others);
        }
    }

    /** Two errors, in the author's order, and a message that fits both. */
    private record Clash(Candidate first, Candidate second, String message) {}

    private MatchOverlap() {}

    /** Reports each error that fits an answer which an earlier one fits, once. */
    static void reportAmbiguous(List<ErrorDefinition> errors, Findings findings) {
        for (Clash clash : errors.size() > 1 ? clashes(errors) : List.<Clash>of()) {
            Match match = clash.second().match();
            Match earlier = clash.first().match();
            Optional<Integer> status = match.status().or(earlier::status).map(Located::value);
            Optional<String> message =
                    match.message().isPresent() || earlier.message().isPresent()
                            ? Optional.of(clash.message())
                            : Optional.empty();
            findings.add(CodeDiagnostics.ambiguousMatch(
                    clash.second().error().constant(),
                    place(match),
                    clash.first().error().name(),
                    place(earlier),
                    status,
                    message));
        }
    }

    /** What of a match shows best what it asks for. */
    private static Span place(Match match) {
        if (match.message().isPresent()) {
            return match.message().get().span();
        }
        return match.status().isPresent() ? match.status().get().span() : match.span();
    }

    /** In the order of how the patterns begin, so that only those are compared of which one's beginning is the other's. */
    private static Iterable<Clash> clashes(List<ErrorDefinition> errors) {
        List<Candidate> candidates = new ArrayList<>(errors.size());
        for (int i = 0; i < errors.size(); i++) {
            candidates.add(Candidate.of(i, errors.get(i)));
        }
        candidates.sort(Comparator.comparing(candidate -> candidate.pattern().beginning()));
        TreeMap<Integer, Clash> firstOfEach = new TreeMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            String beginning = one.pattern().beginning();
            for (int j = i + 1; j < candidates.size(); j++) {
                Candidate other = candidates.get(j);
                if (!other.pattern().beginning().startsWith(beginning)) {
                    break;
                }
                clash(one, other)
                        .ifPresent(clash -> firstOfEach.merge(
                                clash.second().index(),
                                clash,
                                (a, b) -> a.first().index() <= b.first().index() ? a : b));
            }
        }
        return firstOfEach.values();
    }

    private static Optional<Clash> clash(Candidate one, Candidate other) {
        if (!one.hasStatusOf(other)) {
            return Optional.empty();
        }
        boolean inOrder = one.index() < other.index();
        return one.pattern()
                .common(other.pattern())
                .map(message -> inOrder ? new Clash(one, other, message) : new Clash(other, one, message));
    }
}
