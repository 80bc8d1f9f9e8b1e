/** Benchmarks of errors in vendors' responses. */
@ErrorCatalog("errors/vendor.yaml")
package dev.errata.benchmarks.vendor;

import dev.errata.runtime.ErrorCatalog;
