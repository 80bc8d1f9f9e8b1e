package dev.errata.runtime.lookup;

import java.util.List;

/** Has codes by which it can be found. */
public interface Coded {
    /**
     * Returns the main code.
     *
     * @return the code, as written in the catalog
     */
    String code();

    /**
     * Returns the other codes.
     *
     * @return the codes, as written in the catalog; empty if there are none
     */
    List<String> aliases();

    /**
     * Returns whether the main code can be looked up.
     *
     * @return false if {@link #code()} is only a name
     */
    boolean hasCode();
}
