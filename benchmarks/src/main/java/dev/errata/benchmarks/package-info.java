/**
 * Measures how fast Errata compiles and runs, compared with alternatives. {@link dev.errata.benchmarks.Main} starts
 * everything.
 */
@NullMarked
package dev.errata.benchmarks;

import org.jspecify.annotations.NullMarked;
