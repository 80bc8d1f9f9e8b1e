package dev.errata.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the types of an error catalog into the package of the annotated element.
 *
 * <pre>{@code
 * @ErrorCatalog("errors/orders.yaml")
 * package com.acme;
 *
 * import dev.errata.runtime.ErrorCatalog;
 * }</pre>
 *
 * <p>A catalog with {@code catalog: Orders} is compiled into {@code com.acme.OrdersError}, {@code
 * com.acme.OrdersException} and {@code com.acme.OrdersMessages}. Repeat the annotation for more catalogs.
 */
@Documented
@Repeatable(ErrorCatalogs.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ErrorCatalog {
    /**
     * Returns the path of the catalog file, relative to a source or resource root, with {@code /} as the separator.
     *
     * @return the path, such as {@code errors/orders.yaml}
     */
    String value();
}
