package dev.errata.runtime.text;

/**
 * A parameter of an error, with what exceptions need.
 *
 * @param name the name in the catalog
 * @param type the keyword of its type in the catalog, such as {@code int}
 * @param sensitive whether to exclude the argument from logs and responses
 * @param optional whether the argument may be missing
 */
public record Parameter(String name, String type, boolean sensitive, boolean optional) {
    private static final String DEFAULT_TYPE = "string";

    /** Reads a word of an entry: the name, a colon and the type unless it is {@code string}, and the marks. */
    static Parameter read(String word) {
        int end = word.length();
        boolean optional = word.charAt(end - 1) == '?';
        end -= optional ? 1 : 0;
        boolean sensitive = word.charAt(end - 1) == '*';
        end -= sensitive ? 1 : 0;
        int colon = word.indexOf(':');
        return colon < 0
                ? new Parameter(word.substring(0, end), DEFAULT_TYPE, sensitive, optional)
                : new Parameter(word.substring(0, colon), word.substring(colon + 1, end), sensitive, optional);
    }
}
