package dev.errata.runtime.wire;

import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.json.JsonPointer;
import dev.errata.runtime.json.PointerTree;
import dev.errata.runtime.lookup.CodeIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes a catalog's responses: where they contain their values, and how to recognize its errors. */
final class WireMetadata {
    /** The number of a pointer that the catalog does not have. */
    static final int NONE = -1;

    final PointerTree tree;
    final JsonPointer[] pointers;

    final String codePointer;
    final int code;
    final boolean writesNumbers;
    final String messagePointer;
    final int message;
    final Condition[] failed;
    final Condition[] ok;

    /** The errors by code. */
    final CodeIndex<WireError> index;

    /** The errors that are recognized without a code. */
    final WireError[] codeless;

    private final Map<ErrorCode, WireError> byError = new HashMap<>();

    WireMetadata(WireMetadataReader read) {
        tree = read.tree();
        pointers = read.pointers();
        codePointer = read.codePointer();
        code = read.numberOf(codePointer);
        writesNumbers = read.writesNumbers();
        messagePointer = read.messagePointer();
        message = read.numberOf(messagePointer);
        failed = read.failed();
        ok = read.ok();
        List<WireError> errors = read.errors();
        index = CodeIndex.of(errors.toArray(new WireError[0]));
        codeless = codeless(errors, code);
        for (WireError error : errors) {
            byError.put(error.error, error);
        }
    }

    private static WireError[] codeless(List<WireError> errors, int code) {
        List<WireError> found = new ArrayList<>();
        for (WireError error : errors) {
            if (error.hasMatch() && (code == NONE || !error.hasCode())) {
                found.add(error);
            }
        }
        return found.toArray(new WireError[0]);
    }

    WireError of(ErrorCode error) {
        WireError found = byError.get(error);
        if (found == null) {
            throw new IllegalArgumentException("an error of another catalog");
        }
        return found;
    }

    static boolean any(Condition[] conditions, Body body) {
        for (Condition condition : conditions) {
            if (condition.holds(body)) {
                return true;
            }
        }
        return false;
    }
}
