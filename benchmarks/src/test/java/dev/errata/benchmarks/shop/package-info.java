/** Benchmarks of messages and exceptions of a small catalog. */
@ErrorCatalog("errors/shop.yaml")
package dev.errata.benchmarks.shop;

import dev.errata.runtime.ErrorCatalog;
