/** The infrastructure of all measurements: settings, jars, processes that run in turn, tables. */
@NullMarked
package dev.errata.benchmarks.run;

import org.jspecify.annotations.NullMarked;
