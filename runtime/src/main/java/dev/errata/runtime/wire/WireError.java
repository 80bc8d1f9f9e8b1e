package dev.errata.runtime.wire;

import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.lookup.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error and how to recognize it in a response. */
final class WireError implements Coded {
    static final WireParameter[] NO_PARAMETERS = {};

    final ErrorCode error;
    final int number;

    /** The HTTP status code that its {@code match} requires; 0 if none. */
    final int status;

    /** The message that its {@code match} requires; null if none. */
    final @Nullable MessagePattern pattern;

    final WireParameter[] parameters;

    WireError(ErrorCode error, int number, int status, @Nullable MessagePattern pattern, WireParameter[] parameters) {
        this.error = error;
        this.number = number;
        this.status = status;
        this.pattern = pattern;
        this.parameters = parameters;
    }

    boolean hasMatch() {
        return status != 0 || pattern != null;
    }

    /** Returns whether a response meets the conditions of {@code match}. */
    boolean matches(int responseStatus, @Nullable String message) {
        if (status != 0 && status != responseStatus) {
            return false;
        }
        MessagePattern required = pattern;
        return required == null || (message != null && required.match(message) != null);
    }

    @Override
    public String code() {
        return error.code();
    }

    @Override
    public List<String> aliases() {
        return error.aliases();
    }

    @Override
    public boolean hasCode() {
        return error.hasCode();
    }
}
