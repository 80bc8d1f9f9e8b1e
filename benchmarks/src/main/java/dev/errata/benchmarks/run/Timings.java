package dev.errata.benchmarks.run;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The times of competitors in each round. */
public final class Timings {
    private final Map<String, double[]> seconds = new LinkedHashMap<>();

    private Timings() {}

    /** A candidate whose time is measured. */
    public interface Competitor {
        String name();

        /** Runs once, and returns the time in seconds. */
        double run();
    }

    /**
     * Runs the candidates in turn, in reverse order every other round, so that other load on the machine affects all
     * alike.
     */
    public static Timings inTurn(List<? extends Competitor> competitors, int warmups, int rounds) {
        Timings timings = new Timings();
        competitors.forEach(competitor -> timings.seconds.put(competitor.name(), new double[rounds]));
        for (int round = -warmups; round < rounds; round++) {
            for (int i = 0; i < competitors.size(); i++) {
                Competitor competitor = competitors.get(round % 2 == 0 ? i : competitors.size() - 1 - i);
                double took = competitor.run();
                if (round >= 0) {
                    timings.of(competitor.name())[round] = took;
                }
            }
        }
        return timings;
    }

    public double median(String name) {
        return median(of(name));
    }

    public double fastest(String name) {
        return Arrays.stream(of(name)).min().orElseThrow();
    }

    /**
     * Returns the median of the ratios in each round, which is less sensitive to noise than the ratio of the medians.
     */
    public double ratio(String name, String base) {
        double[] ratios = of(name).clone();
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] /= of(base)[i];
        }
        return median(ratios);
    }

    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private double[] of(String name) {
        double[] found = seconds.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name);
        }
        return found;
    }
}
