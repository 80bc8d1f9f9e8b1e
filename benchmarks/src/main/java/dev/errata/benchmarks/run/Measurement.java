package dev.errata.benchmarks.run;

import java.io.IOException;

/** What one command measures. */
public interface Measurement {
    /** Measures, and says what to print. */
    String measure(Settings settings, Workspace workspace) throws IOException;
}
