package dev.errata.runtime.wire;

import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.json.JsonPointer;
import dev.errata.runtime.json.PointerTree;
import dev.errata.runtime.lookup.CodeIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a catalog says of answers: where they carry what, and what tells its errors apart. */
final class WireMetadata {
    /** A place that a catalog has not. */
    static final int NOWHERE = -1;

    final PointerTree places;
    final JsonPointer[] pointers;

    final String codePointer;
    final int code;
    final boolean writesNumbers;
    final String messagePointer;
    final int message;
    final Condition[] failed;
    final Condition[] ok;

    /** By code. */
    final CodeIndex<WireError> index;

    /** Those that come without a code. */
    final WireError[] codeless;

    private final Map<ErrorCode, WireError> byError = new HashMap<>();

    WireMetadata(WireMetadataReader read) {
        places = read.places();
        pointers = read.pointers();
        codePointer = read.codePointer();
        code = read.place(codePointer);
        writesNumbers = read.writesNumbers();
        messagePointer = read.messagePointer();
        message = read.place(messagePointer);
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
        List<WireError> found = new java.util.ArrayList<>();
        for (WireError error : errors) {
            if (error.hasMatch() && (code == NOWHERE || !error.hasCode())) {
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
