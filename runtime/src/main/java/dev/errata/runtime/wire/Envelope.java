package dev.errata.runtime.wire;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.WireResponse;
import dev.errata.runtime.json.JsonNumbers;
import dev.errata.runtime.json.JsonPointer;
import dev.errata.runtime.json.JsonText;
import dev.errata.runtime.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates the body that the vendor would send. */
final class Envelope {
    private final WireMetadata metadata;
    private final Map<String, Object> body = new LinkedHashMap<>();

    Envelope(WireMetadata metadata) {
        this.metadata = metadata;
        writeFailed();
    }

    Map<String, Object> known(CatalogException exception, WireError error, Locale locale) {
        if (error.hasCode()) {
            writeCode(error.code());
        }
        for (WireParameter parameter : error.parameters) {
            Object argument = argument(exception, parameter);
            if (argument != null && parameter.number() >= 0) {
                JsonPointer.of(parameter.pointer()).put(body, JsonText.scalar(argument));
            }
        }
        if (metadata.message >= 0) {
            JsonPointer.of(metadata.messagePointer).put(body, message(exception, error, locale));
        }
        return body;
    }

    Map<String, Object> unknown(WireResponse wire) {
        Optional<String> code = wire.code();
        if (code.isPresent()) {
            writeCode(code.get());
        }
        Optional<String> message = wire.message();
        if (message.isPresent() && metadata.message >= 0) {
            JsonPointer.of(metadata.messagePointer).put(body, message.get());
        }
        return body;
    }

    /** Writes the first condition that does not overlap the code or the message. */
    private void writeFailed() {
        for (Condition condition : metadata.failed) {
            String pointer = condition.pointer();
            boolean isSeparate =
                    !overlaps(pointer, metadata.codePointer) && !overlaps(pointer, metadata.messagePointer);
            if (isSeparate && !condition.value().equals("null")) {
                JsonPointer.of(pointer).put(body, scalar(condition.value()));
                return;
            }
        }
    }

    private static boolean overlaps(String one, String other) {
        return one.equals(other) || one.startsWith(other.concat("/")) || other.startsWith(one.concat("/"));
    }

    private void writeCode(String code) {
        if (metadata.code >= 0) {
            JsonPointer.of(metadata.codePointer).put(body, metadata.writesNumbers ? number(code) : code);
        }
    }

    /** Returns a number if it would be written as the code is, because an unknown code may be any text. */
    private static Object number(String code) {
        Object number = scalar(code);
        return number instanceof Number && number.toString().equals(code) ? number : code;
    }

    /** Returns a JSON number or boolean if the text spells one, and otherwise the text. */
    private static Object scalar(String text) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        Object number = JsonNumbers.isNumber(text) ? JsonTree.of(text, 1) : null;
        return number == null ? text : number;
    }

    private static String message(CatalogException exception, WireError error, Locale locale) {
        MessagePattern pattern = error.pattern;
        if (pattern == null) {
            return exception.problem(locale).detail().orElse(error.error.name());
        }
        String[] captures = new String[pattern.captures()];
        for (int i = 0; i < captures.length; i++) {
            captures[i] = "";
            for (WireParameter parameter : error.parameters) {
                Object argument = parameter.capture() == i ? argument(exception, parameter) : null;
                if (argument != null) {
                    captures[i] = argument.toString();
                }
            }
        }
        return pattern.fill(captures);
    }

    private static @Nullable Object argument(CatalogException exception, WireParameter parameter) {
        return parameter.declared().sensitive()
                ? null
                : exception.argument(parameter.declared().name()).orElse(null);
    }
}
