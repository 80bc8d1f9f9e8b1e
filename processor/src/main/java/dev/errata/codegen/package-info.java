/**
 * A checked catalog becomes Java sources. {@link dev.errata.codegen.NamePlanner} decides every name and is the only stage here
 * that can find fault; the emitters write what is named and cannot fail. Nothing here knows a compiler, Maven or a disk.
 */
@NullMarked
package dev.errata.codegen;

import org.jspecify.annotations.NullMarked;
