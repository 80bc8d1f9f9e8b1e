/**
 * Decodes a vendor's responses into exceptions, and encodes exceptions as a vendor would. The types are public for
 * generated code, which passes the types of its catalog; programs call the generated code.
 */
@NullMarked
package dev.errata.runtime.wire;

import org.jspecify.annotations.NullMarked;
