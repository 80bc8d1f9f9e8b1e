/** The JDK's HTTP server, as gateway and stub use it. */
package dev.errata.sample.http;
