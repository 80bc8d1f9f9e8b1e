package dev.errata.benchmarks.run;

import java.io.IOException;

/** The measurement of one command. */
public interface Measurement {
    /** Measures, and returns what to print. */
    String measure(Settings settings, Workspace workspace) throws IOException;
}
