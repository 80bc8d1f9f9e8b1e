/**
 * A gateway in front of four vendors, three that solve captchas and one that recognizes faces. It responds to each of
 * their errors with one of its own. This package starts the gateway and demonstrates it.
 *
 * <p>Read {@link dev.errata.sample.vendors} first, then {@link dev.errata.sample.gateway}.
 */
package dev.errata.sample;
