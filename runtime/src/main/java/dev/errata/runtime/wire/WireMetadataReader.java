package dev.errata.runtime.wire;

import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.json.JsonPointer;
import dev.errata.runtime.json.PointerTree;
import dev.errata.runtime.text.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the packed metadata of a catalog. An entry is a word, with a value after a space, and ends with U+0001. The
 * catalog's own entries come first and end with a line feed. The entries of each error that has any follow: its name,
 * its entries, and a line feed.
 */
final class WireMetadataReader {
    private static final char END = '\u0001';

    /** Represents a pointer that the catalog does not have; no pointer equals it. */
    private static final String NONE = "-";

    private final String[] chunks;
    private final Set<String> used = new LinkedHashSet<>();
    private final List<RawError> raw = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final List<String> ok = new ArrayList<>();
    private final PointerTree tree;
    private String codePointer = NONE;
    private String messagePointer = NONE;
    private String paramsPointer = NONE;
    private boolean writesNumbers;
    private int chunk;
    private int at;

    /** An error before the pointers have numbers. */
    private static final class RawError {
        final ErrorCode error;
        final List<RawParameter> parameters = new ArrayList<>();
        final List<String> literals = new ArrayList<>();
        final List<Integer> captures = new ArrayList<>();
        boolean isAfterCapture;
        int status;

        RawError(ErrorCode error) {
            this.error = error;
        }
    }

    private static final class RawParameter {
        final Parameter declared;
        final ArgumentType type;
        final int enumeration;
        String pointer;

        RawParameter(Parameter declared, ArgumentType type, int enumeration, String pointer) {
            this.declared = declared;
            this.type = type;
            this.enumeration = enumeration;
            this.pointer = pointer;
        }
    }

    WireMetadataReader(List<? extends ErrorCode> errors, String[] chunks) {
        this.chunks = chunks;
        readCatalog();
        String name = nextEntry();
        for (ErrorCode error : errors) {
            RawError one = new RawError(error);
            raw.add(one);
            if (error.name().equals(name)) {
                readError(one);
                name = nextEntry();
            }
        }
        tree = PointerTree.of(new ArrayList<>(used));
    }

    /** Returns the next entry; null after the last entry of the catalog, of an error, or of all. */
    private @Nullable String nextEntry() {
        while (chunk < chunks.length && at == chunks[chunk].length()) {
            chunk++;
            at = 0;
        }
        if (chunk == chunks.length) {
            return null;
        }
        String text = chunks[chunk];
        if (text.charAt(at) == '\n') {
            at++;
            return null;
        }
        int end = text.indexOf(END, at);
        String entry = text.substring(at, end);
        at = end + 1;
        return entry;
    }

    private static String rest(String entry) {
        return entry.substring(entry.indexOf(' ') + 1);
    }

    private static String word(String entry) {
        int space = entry.indexOf(' ');
        return space < 0 ? entry : entry.substring(0, space);
    }

    private String use(String pointer) {
        used.add(pointer);
        return pointer;
    }

    private void readCatalog() {
        List<String> conditions = failed;
        for (String entry = nextEntry(); entry != null; entry = nextEntry()) {
            String rest = rest(entry);
            switch (word(entry)) {
                case "code" -> codePointer = use(rest);
                case "number" -> writesNumbers = true;
                case "message" -> messagePointer = use(rest);
                case "params" -> paramsPointer = rest;
                case "failed" -> {
                    conditions = failed;
                    failed.add(use(rest));
                }
                case "ok" -> {
                    conditions = ok;
                    ok.add(use(rest));
                }
                default -> conditions.add(rest);
            }
        }
    }

    private void readError(RawError error) {
        List<Parameter> declared = error.error.texts().parameters();
        for (String entry = nextEntry(); entry != null; entry = nextEntry()) {
            String rest = rest(entry);
            switch (word(entry)) {
                case "status" -> error.status = Integer.parseInt(rest);
                case "text" -> literal(error, rest);
                case "capture" -> {
                    if (error.literals.size() == error.captures.size()) {
                        error.literals.add("");
                    }
                    error.captures.add(Integer.parseInt(rest));
                    error.isAfterCapture = true;
                }
                case "at" -> error.parameters.get(error.parameters.size() - 1).pointer = rest;
                default -> addParameter(error, declared.get(error.parameters.size()), word(entry), rest);
            }
        }
        if (error.isAfterCapture) {
            error.literals.add("");
        }
        for (RawParameter parameter : error.parameters) {
            if (!parameter.pointer.equals(NONE)) {
                use(parameter.pointer);
            }
        }
    }

    private static void literal(RawError error, String text) {
        error.literals.add(text);
        error.isAfterCapture = false;
    }

    private void addParameter(RawError error, Parameter declared, String type, String rest) {
        ArgumentType known = ArgumentType.valueOf(type.toUpperCase(Locale.ROOT));
        int enumeration = known == ArgumentType.ENUM ? Integer.parseInt(rest) : -1;
        String pointer =
                paramsPointer.equals(NONE) ? NONE : paramsPointer.concat("/").concat(declared.name());
        error.parameters.add(new RawParameter(declared, known, enumeration, pointer));
    }

    // ---- result

    PointerTree tree() {
        return tree;
    }

    /** Returns the pointers in the order of their numbers. */
    JsonPointer[] pointers() {
        JsonPointer[] all = new JsonPointer[tree.count()];
        for (String pointer : used) {
            all[tree.number(pointer)] = JsonPointer.of(pointer);
        }
        return all;
    }

    int numberOf(String pointer) {
        return tree.number(pointer);
    }

    String codePointer() {
        return codePointer;
    }

    String messagePointer() {
        return messagePointer;
    }

    boolean writesNumbers() {
        return writesNumbers;
    }

    Condition[] failed() {
        return conditions(failed);
    }

    Condition[] ok() {
        return conditions(ok);
    }

    private Condition[] conditions(List<String> pairs) {
        Condition[] conditions = new Condition[pairs.size() / 2];
        for (int i = 0; i < conditions.length; i++) {
            String pointer = pairs.get(2 * i);
            conditions[i] = new Condition(pointer, numberOf(pointer), pairs.get(2 * i + 1));
        }
        return conditions;
    }

    List<WireError> errors() {
        List<WireError> errors = new ArrayList<>(raw.size());
        for (RawError one : raw) {
            MessagePattern pattern = one.literals.isEmpty() ? null : new MessagePattern(one.literals);
            errors.add(new WireError(one.error, errors.size(), one.status, pattern, parameters(one)));
        }
        return errors;
    }

    private WireParameter[] parameters(RawError error) {
        if (error.parameters.isEmpty()) {
            return WireError.NO_PARAMETERS;
        }
        WireParameter[] parameters = new WireParameter[error.parameters.size()];
        for (int i = 0; i < parameters.length; i++) {
            RawParameter one = error.parameters.get(i);
            parameters[i] = new WireParameter(
                    one.declared,
                    one.type,
                    one.enumeration,
                    one.pointer,
                    numberOf(one.pointer),
                    error.captures.indexOf(i));
        }
        return parameters;
    }
}
