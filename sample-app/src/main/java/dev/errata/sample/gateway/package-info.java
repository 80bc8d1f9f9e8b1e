/**
 * The HTTP API of the gateway. Its responses are those of the vendors, or problem details for its own errors.
 *
 * <p>Read {@link dev.errata.sample.gateway.GatewayHandler} first.
 */
package dev.errata.sample.gateway;
