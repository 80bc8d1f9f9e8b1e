/**
 * A gateway in front of four vendors, three solvers of captchas and a recogniser of faces, which answers every error of
 * theirs with one of its own.
 *
 * <p>Read {@link dev.errata.sample.CapSolverErrors} first.
 */
package dev.errata.sample;
