/** Measures how fast Errata compiles and runs, beside what it is measured against. {@link dev.errata.benchmarks.Main} starts everything. */
@NullMarked
package dev.errata.benchmarks;

import org.jspecify.annotations.NullMarked;
