/** What a program pays once: the first use in a fresh JVM, the size of the jar, the memory that texts take. */
@NullMarked
package dev.errata.benchmarks.start;

import org.jspecify.annotations.NullMarked;
