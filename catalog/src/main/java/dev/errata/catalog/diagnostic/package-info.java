/** What can be wrong, where, and in which words: rules, spans, diagnostics, results. */
@NullMarked
package dev.errata.catalog.diagnostic;

import org.jspecify.annotations.NullMarked;
