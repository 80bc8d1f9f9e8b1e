package dev.errata.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Contains the {@link ErrorCatalog} annotations of an element that has several. The compiler adds it; do not write it
 * yourself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ErrorCatalogs {
    /**
     * Returns the annotations in source order.
     *
     * @return the annotations
     */
    ErrorCatalog[] value();
}
