/** Stubs of the vendors, so that the application runs without them. */
package dev.errata.sample.stub;
