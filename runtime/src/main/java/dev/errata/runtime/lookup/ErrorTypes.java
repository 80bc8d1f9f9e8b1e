package dev.errata.runtime.lookup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which errors the exception classes of a catalog stand for. The base exception of a generated catalog with a class per error
 * has it; its nested classes are named after the constants, by {@link ExceptionNames#of}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ErrorTypes {
    /**
     * The enums of the catalog.
     *
     * @return one enum, or one for each group
     */
    Class<? extends Coded>[] value();

    /**
     * The constants whose class has a name of its own.
     *
     * @return for each of them the constant, a space, and the simple name of the class
     */
    String[] renamed() default {};
}
