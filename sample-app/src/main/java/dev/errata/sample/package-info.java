/**
 * A gateway in front of four vendors, three solvers of captchas and a recogniser of faces, which answers every error of
 * theirs with one of its own. This package starts it, and shows it at work.
 *
 * <p>Read {@link dev.errata.sample.vendors} first, then {@link dev.errata.sample.gateway}.
 */
package dev.errata.sample;
