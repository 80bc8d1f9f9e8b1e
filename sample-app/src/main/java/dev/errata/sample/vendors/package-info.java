/**
 * The vendors: how their answers are decoded, how they are called, and what their errors mean for a caller of the gateway.
 *
 * <p>Read {@link dev.errata.sample.vendors.CapSolverErrors} first.
 */
package dev.errata.sample.vendors;
