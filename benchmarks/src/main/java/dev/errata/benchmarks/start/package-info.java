/** Measures what a program pays once: the first use in a fresh JVM, the size of the jar, the memory for texts. */
@NullMarked
package dev.errata.benchmarks.start;

import org.jspecify.annotations.NullMarked;
