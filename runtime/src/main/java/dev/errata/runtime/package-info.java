/**
 * Provides the errors of a catalog to programs.
 *
 * <p>The annotation {@link dev.errata.runtime.ErrorCatalog @ErrorCatalog} names a YAML file. The file is compiled into
 * an enum that implements {@link dev.errata.runtime.ErrorCode}, exceptions that extend {@link
 * dev.errata.runtime.CatalogException}, and resource bundles with the texts. Generated types have typed arguments and
 * exhaustive switches. The types of this package are for code that works with any catalog, such as a logging filter or
 * the error page of a web framework:
 *
 * <pre>{@code
 * catch (CatalogException e) {
 *     log.warn(e.getMessage(), e.logFields());
 *     return respond(e.problem(request.getLocale()));
 * }
 * }</pre>
 *
 * <p>An exception has two texts, which are not interchangeable. {@link dev.errata.runtime.CatalogException#getMessage()
 * getMessage()} is for logs: one line in the catalog's first locale, with control characters escaped and sensitive
 * arguments masked. {@link dev.errata.runtime.CatalogException#message(java.util.Locale) message(Locale)} is for users,
 * in their locale. The JVM's default locale is never used.
 *
 * <p>Parameters must not be null and results are never null, unless they are marked {@code @Nullable}. Values are immutable
 * and safe for use by multiple threads, except builders.
 */
@NullMarked
package dev.errata.runtime;

import org.jspecify.annotations.NullMarked;
