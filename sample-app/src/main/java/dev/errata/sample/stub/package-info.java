/** What stands in for the vendors here, so that the application runs without them. */
package dev.errata.sample.stub;
