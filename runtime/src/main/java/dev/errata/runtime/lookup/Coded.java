package dev.errata.runtime.lookup;

import java.util.List;

/** What has codes to be found by. */
public interface Coded {
    /**
     * The main code.
     *
     * @return the code, as spelled
     */
    String code();

    /**
     * Other codes.
     *
     * @return the codes, as spelled
     */
    List<String> aliases();

    /**
     * Whether the main code can be looked up.
     *
     * @return false if {@link #code()} is only a name
     */
    boolean hasCode();
}
