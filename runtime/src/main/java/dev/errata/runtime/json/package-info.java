/**
 * JSON by RFC 8259: a reader that finds what stands at given places of a hostile text, and a writer. Not exported; what
 * else a program does with JSON is for its own library.
 */
@NullMarked
package dev.errata.runtime.json;

import org.jspecify.annotations.NullMarked;
