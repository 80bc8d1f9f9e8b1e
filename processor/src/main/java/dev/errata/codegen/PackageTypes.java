package dev.errata.codegen;

/**
 * The top-level types that a package has apart from the generated ones.
 *
 * <p>Inside a package, its types hide those of {@code java.lang}. Generated code asks for each name of {@code java.lang} that it
 * uses, and imports the type where the package has another one of that name.
 */
@FunctionalInterface
public interface PackageTypes {
    /** No types. */
    PackageTypes NONE = simpleName -> false;

    /**
     * Whether the package has a type.
     *
     * @param simpleName the name of the type without its package, such as {@code String}
     * @return true for a type in the sources and on the class path
     */
    boolean contains(String simpleName);
}
