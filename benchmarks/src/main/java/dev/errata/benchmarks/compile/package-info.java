/** Whole compilations: with Errata, without any processor, and with JBoss Logging's. */
@NullMarked
package dev.errata.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
