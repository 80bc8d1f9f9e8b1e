package dev.errata.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that was generated from a catalog.
 *
 * <p>The annotation is retained in the class file because tools look for annotations with "Generated" in their name.
 * For example, JaCoCo excludes such classes from its coverage.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedCode {
    /**
     * Returns the name of the catalog from which the type was generated.
     *
     * @return the catalog's name, such as {@code Orders}
     */
    String value();
}
