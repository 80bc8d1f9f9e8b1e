package dev.errata.runtime.lookup;

/**
 * Determines the names of exception classes. The catalog compiler names the classes, and the runtime finds them by
 * name.
 */
public final class ExceptionNames {
    private ExceptionNames() {}

    /**
     * Returns the default simple name of the exception class of an error. It must not change, because existing
     * generated code depends on it.
     *
     * @param constant the constant: upper-case ASCII letters and digits, with {@code _} between words, such as {@code
     *     OUT_OF_STOCK}
     * @return the name in upper camel case, such as {@code OutOfStock}
     */
    public static String of(String constant) {
        StringBuilder camel = new StringBuilder(constant.length());
        boolean wordStarts = true;
        for (int i = 0; i < constant.length(); i++) {
            char c = constant.charAt(i);
            if (c != '_') {
                camel.append(wordStarts ? c : Character.toLowerCase(c));
            }
            wordStarts = c == '_';
        }
        return camel.toString();
    }
}
