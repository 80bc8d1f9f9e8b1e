/** Errors that come over the wire. */
@ErrorCatalog("errors/vendor.yaml")
package dev.errata.benchmarks.vendor;

import dev.errata.runtime.ErrorCatalog;
