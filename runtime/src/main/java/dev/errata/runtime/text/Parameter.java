package dev.errata.runtime.text;

/**
 * A parameter of an error, as far as exceptions need it.
 *
 * @param name the name in the catalog
 * @param type the word for its type in the catalog, such as {@code int}
 * @param sensitive whether the argument must stay out of logs and of responses to callers
 * @param optional whether the argument may be missing
 */
public record Parameter(String name, String type, boolean sensitive, boolean optional) {
    private static final String USUAL = "string";

    /** Reads a word of an entry: the name, a colon and the type if that is not {@code string}, and the marks. */
    static Parameter read(String word) {
        int end = word.length();
        boolean optional = word.charAt(end - 1) == '?';
        end -= optional ? 1 : 0;
        boolean sensitive = word.charAt(end - 1) == '*';
        end -= sensitive ? 1 : 0;
        int colon = word.indexOf(':');
        return colon < 0
                ? new Parameter(word.substring(0, end), USUAL, sensitive, optional)
                : new Parameter(word.substring(0, colon), word.substring(colon + 1, end), sensitive, optional);
    }
}
