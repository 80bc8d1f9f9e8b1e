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

/** Writes the body that a vendor would send. */
final class Envelope {
    private final WireMetadata facts;
    private final Map<String, Object> body = new LinkedHashMap<>();

    Envelope(WireMetadata facts) {
        this.facts = facts;
        writeFailed();
    }

    Map<String, Object> known(CatalogException exception, WireError error, Locale locale) {
        if (error.hasCode()) {
            writeCode(error.code());
        }
        for (WireParameter parameter : error.parameters) {
            Object argument = argument(exception, parameter);
            if (argument != null && parameter.place() >= 0) {
                JsonPointer.of(parameter.pointer()).put(body, JsonText.scalar(argument));
            }
        }
        if (facts.message >= 0) {
            JsonPointer.of(facts.messagePointer).put(body, message(exception, error, locale));
        }
        return body;
    }

    Map<String, Object> unknown(WireResponse wire) {
        Optional<String> code = wire.code();
        if (code.isPresent()) {
            writeCode(code.get());
        }
        Optional<String> message = wire.message();
        if (message.isPresent() && facts.message >= 0) {
            JsonPointer.of(facts.messagePointer).put(body, message.get());
        }
        return body;
    }

    /** The first condition that leaves room for the code and the message. */
    private void writeFailed() {
        for (Condition condition : facts.failed) {
            String pointer = condition.pointer();
            boolean isFree = !touches(pointer, facts.codePointer) && !touches(pointer, facts.messagePointer);
            if (isFree && !condition.value().equals("null")) {
                JsonPointer.of(pointer).put(body, scalar(condition.value()));
                return;
            }
        }
    }

    private static boolean touches(String one, String other) {
        return one.equals(other) || one.startsWith(other.concat("/")) || other.startsWith(one.concat("/"));
    }

    private void writeCode(String code) {
        if (facts.code >= 0) {
            JsonPointer.of(facts.codePointer).put(body, facts.writesNumbers ? number(code) : code);
        }
    }

    /** A number if it would be spelled as the code is: an unknown code may be anything. */
    private static Object number(String code) {
        Object number = scalar(code);
        return number instanceof Number && number.toString().equals(code) ? number : code;
    }

    /** A number or boolean of JSON if it is spelled as one. */
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
