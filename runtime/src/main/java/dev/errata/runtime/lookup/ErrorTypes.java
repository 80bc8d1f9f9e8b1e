package dev.errata.runtime.lookup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Specifies which errors the exception classes of a catalog represent. It annotates the base exception of a generated
 * catalog with a class per error. Its nested classes are named after the constants, according to {@link
 * ExceptionNames#of}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ErrorTypes {
    /**
     * Returns the enums of the catalog.
     *
     * @return one enum, or one for each group
     */
    Class<? extends Coded>[] value();

    /**
     * Returns the constants whose class does not have the default name.
     *
     * @return for each of them the constant, a space, and the simple name of the class
     */
    String[] renamed() default {};
}
