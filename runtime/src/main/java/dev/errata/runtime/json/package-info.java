/**
 * Reads and writes JSON (RFC 8259). The reader finds the values at given pointers in text that is not trusted. The
 * package is not exported; for other purposes, programs use a JSON library.
 */
@NullMarked
package dev.errata.runtime.json;

import org.jspecify.annotations.NullMarked;
