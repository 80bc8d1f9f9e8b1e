/**
 * The errors of the four vendors and of the gateway, generated from the catalogs that are named here.
 *
 * <p>Each catalog is compiled into an enum, sealed exceptions and resource bundles: {@code CapSolverError}, {@code
 * CapSolverException} and {@code CapSolverMessages}, and so on. They are in {@code
 * target/generated-sources/annotations}.
 */
@ErrorCatalog("errors/capsolver.yaml")
@ErrorCatalog("errors/captcha-api.yaml")
@ErrorCatalog("errors/capmonster.yaml")
@ErrorCatalog("errors/baidu-face.yaml")
@ErrorCatalog("errors/gateway.yaml")
package dev.errata.sample.errors;

import dev.errata.runtime.ErrorCatalog;
