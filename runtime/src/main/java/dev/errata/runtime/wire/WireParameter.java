package dev.errata.runtime.wire;

import dev.errata.runtime.text.Parameter;

/**
 * A parameter and where a response contains its argument.
 *
 * @param declared the parameter
 * @param type its type
 * @param enumeration the number of its enum in the catalog; -1 for other types
 * @param pointer the pointer to its value in a body (RFC 6901)
 * @param number the number of that pointer; -1 if there is none
 * @param capture the index of the capture in the message; -1 if there is none
 */
record WireParameter(Parameter declared, ArgumentType type, int enumeration, String pointer, int number, int capture) {
    boolean hasSource() {
        return number >= 0 || capture >= 0;
    }
}
