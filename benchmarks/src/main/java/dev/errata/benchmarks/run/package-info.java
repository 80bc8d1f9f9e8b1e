/** What every measurement needs: settings, jars, processes run in turn, tables. */
@NullMarked
package dev.errata.benchmarks.run;

import org.jspecify.annotations.NullMarked;
