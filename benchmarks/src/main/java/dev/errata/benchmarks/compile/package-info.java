/** Measures whole compilations: with Errata, without a processor, and with JBoss Logging's processor. */
@NullMarked
package dev.errata.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
