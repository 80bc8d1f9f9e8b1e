package dev.errata.runtime.message;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The argument {@code {name, select, ...}}. A keyword is the string representation of a value or, for enums, the name
 * of the constant.
 */
record Select(int index, Map<String, CompiledText> branches, CompiledText other) implements MessageElement {
    @Override
    public void print(RenderContext context) {
        branch(context.visible(index)).print(context);
    }

    private CompiledText branch(@Nullable Object argument) {
        if (argument == null) {
            return other;
        }
        CompiledText branch = branches.get(argument.toString());
        if (branch == null && argument instanceof Enum<?> constant) {
            branch = branches.get(constant.name());
        }
        return branch == null ? other : branch;
    }
}
