package dev.errata.runtime.wire;

import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.lookup.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error and what its answers look like. */
final class WireError implements Coded {
    static final WireParameter[] NO_PARAMETERS = {};

    final ErrorCode error;
    final int number;

    /** The HTTP status that tells it from others; 0 if none does. */
    final int status;

    /** The message that tells it from others; null if none does. */
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

    /** Whether an answer is one that its `match` asks for. */
    boolean matches(int answerStatus, @Nullable String message) {
        if (status != 0 && status != answerStatus) {
            return false;
        }
        MessagePattern asked = pattern;
        return asked == null || (message != null && asked.match(message) != null);
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
