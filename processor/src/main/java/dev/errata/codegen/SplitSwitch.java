package dev.errata.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.function.Function;

/** A method that chooses by a number, cut into several: HotSpot never compiles one above 8,000 bytes. */
final class SplitSwitch {
    private static final int MOST = 200;

    private SplitSwitch() {}

    /**
     * Adds the method, and those that it is cut into.
     *
     * @param method begins a method of a name
     * @param number the parameter that is the number
     * @param handedOn the arguments of the methods it is cut into
     * @param branches what to return for each number
     */
    static void add(
            TypeSpec.Builder type,
            String name,
            Function<String, MethodSpec.Builder> method,
            String number,
            String handedOn,
            List<CodeBlock> branches) {
        if (branches.size() <= MOST) {
            type.addMethod(body(method.apply(name), number, branches, 0));
            return;
        }
        CodeBlock.Builder choice = CodeBlock.builder()
                .add("return switch ($L / $L) {\n", number, MOST)
                .indent();
        int parts = (branches.size() + MOST - 1) / MOST;
        for (int i = 0; i < parts; i++) {
            choice.add(label(i, parts)).add("$L$L($L);\n", name, i, handedOn);
        }
        type.addMethod(method.apply(name)
                .addCode(choice.unindent().add("};\n").build())
                .build());
        for (int i = 0; i < parts; i++) {
            int end = Math.min(branches.size(), (i + 1) * MOST);
            type.addMethod(body(method.apply(name + i), number, branches.subList(i * MOST, end), i * MOST));
        }
    }

    private static MethodSpec body(MethodSpec.Builder method, String number, List<CodeBlock> branches, int first) {
        if (branches.size() == 1) {
            return method.addStatement("return $L", branches.get(0)).build();
        }
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch ($L) {\n", number).indent();
        for (int i = 0; i < branches.size(); i++) {
            String label = i == branches.size() - 1 ? "default -> " : "case " + (first + i) + " -> ";
            code.add(label).add("$L;\n", branches.get(i));
        }
        return method.addCode(code.unindent().add("};\n").build()).build();
    }

    private static String label(int part, int parts) {
        return part == parts - 1 ? "default -> " : "case " + part + " -> ";
    }
}
