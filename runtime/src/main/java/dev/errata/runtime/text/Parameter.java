package dev.errata.runtime.text;

/**
 * A parameter of an error, as its catalog declares it.
 *
 * @param name the name, which is also that of the exception's accessor unless the catalog gives another for Java
 * @param sensitive whether the argument must stay out of logs and of answers to callers
 * @param optional whether the argument may be missing
 */
public record Parameter(String name, boolean sensitive, boolean optional) {}
