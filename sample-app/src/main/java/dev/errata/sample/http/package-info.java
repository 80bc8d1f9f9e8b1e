/** Creates HTTP servers of the JDK for the gateway and the stub. */
package dev.errata.sample.http;
