/**
 * The gateway over HTTP: it answers with what the vendors answered, or with problem details of its own.
 *
 * <p>Read {@link dev.errata.sample.gateway.GatewayHandler} first.
 */
package dev.errata.sample.gateway;
