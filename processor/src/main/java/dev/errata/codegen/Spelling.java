package dev.errata.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How types are spelled in one file. JavaPoet alone knows what hides what there, and writes the imports; so it prints each type
 * once, for the code that is written without it.
 */
final class Spelling {
    private static final String START = "\n    static {\n";
    private static final String END = "    }\n";

    private final Map<TypeName, String> names = new LinkedHashMap<>();

    /** Says that the file will name a type. */
    void need(TypeName type) {
        names.put(type, "");
    }

    /** Prints the names in a block that is in the file until they are read. */
    void ask(TypeSpec.Builder type) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (TypeName name : names.keySet()) {
            code.add("$T\n", name);
        }
        type.addStaticBlock(code.build());
    }

    /** Reads the names, and gives the file without them. */
    String read(String file) {
        int from = file.indexOf(START);
        int at = from + START.length();
        for (Map.Entry<TypeName, String> name : names.entrySet()) {
            int end = file.indexOf('\n', at);
            name.setValue(file.substring(at, end).trim());
            at = end + 1;
        }
        return file.substring(0, from) + file.substring(at + END.length());
    }

    String of(TypeName type) {
        String name = names.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type.toString());
        }
        return name;
    }
}
