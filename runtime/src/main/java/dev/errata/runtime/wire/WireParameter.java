package dev.errata.runtime.wire;

import dev.errata.runtime.text.Parameter;

/**
 * A parameter and its places in an answer.
 *
 * @param enumeration which of the catalog's enums it has; -1 for other types
 * @param pointer where a body has it; empty if a body has not
 * @param place the number of that place; -1 if there is none
 * @param capture which capture of the message it is; -1 if none
 */
record WireParameter(Parameter declared, ArgumentType type, int enumeration, String pointer, int place, int capture) {
    boolean hasPlace() {
        return place >= 0 || capture >= 0;
    }
}
