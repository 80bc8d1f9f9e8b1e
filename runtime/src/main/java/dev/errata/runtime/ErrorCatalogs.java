package dev.errata.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link ErrorCatalog} annotations of one element; the compiler writes it where they are repeated. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ErrorCatalogs {
    /**
     * The annotations, in the order of the source.
     *
     * @return one for each catalog
     */
    ErrorCatalog[] value();
}
