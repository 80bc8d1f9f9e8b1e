/**
 * Decodes what a vendor answers, and encodes it again. Public for generated code, which names the types of its catalog; programs
 * call that.
 */
@NullMarked
package dev.errata.runtime.wire;

import org.jspecify.annotations.NullMarked;
