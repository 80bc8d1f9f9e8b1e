/**
 * Decodes the responses of the vendors, calls the vendors, and converts their errors to those of the gateway.
 *
 * <p>Read {@link dev.errata.sample.vendors.CapSolverErrors} first.
 */
package dev.errata.sample.vendors;
