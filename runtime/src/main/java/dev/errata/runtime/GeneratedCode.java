package dev.errata.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that was generated from a catalog.
 *
 * <p>It stays in the class file, where tools look for an annotation with "Generated" in its name: JaCoCo leaves such classes
 * out of its coverage.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedCode {
    /**
     * The catalog that the type comes from.
     *
     * @return the catalog's name, such as {@code Orders}
     */
    String value();
}
