/**
 * Errors that a catalog defines, as a program meets them.
 *
 * <p>One YAML file, named by {@link dev.errata.runtime.ErrorCatalog @ErrorCatalog}, becomes an enum that implements
 * {@link dev.errata.runtime.ErrorCode}, exceptions that extend {@link dev.errata.runtime.CatalogException}, and resource
 * bundles with the texts. Generated types give typed arguments and exhaustive switches; the types of this package are for
 * code that serves any catalog, such as a logging filter or the error page of a web framework:
 *
 * <pre>{@code
 * catch (CatalogException e) {
 *     log.warn(e.getMessage(), e.logFields());
 *     return respond(e.problem(request.getLocale()));
 * }
 * }</pre>
 *
 * <p>There are two texts of an error, and they are not interchangeable. {@link
 * dev.errata.runtime.CatalogException#getMessage() getMessage()} is for logs: one line, in the catalog's first locale, with
 * control characters made visible and sensitive arguments masked. {@link
 * dev.errata.runtime.CatalogException#message(java.util.Locale) message(Locale)} is for people. No locale is ever taken
 * from the JVM.
 */
@NullMarked
package dev.errata.runtime;

import org.jspecify.annotations.NullMarked;
