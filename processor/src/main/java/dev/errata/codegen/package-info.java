/**
 * Turns a checked catalog into Java sources. {@link dev.errata.codegen.NamePlanner} decides every name and is the only stage that
 * reports errors. The emitters only write what has a name, and cannot fail. Nothing here depends on a compiler, Maven or a disk.
 */
@NullMarked
package dev.errata.codegen;

import org.jspecify.annotations.NullMarked;
