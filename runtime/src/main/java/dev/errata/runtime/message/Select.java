package dev.errata.runtime.message;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {name, select, ...}}. A keyword is a value as it prints or, of an enum, the constant's name. */
record Select(int place, Map<String, CompiledText> branches, CompiledText other) implements MessageElement {
    @Override
    public void print(RenderContext to) {
        branch(to.visible(place)).print(to);
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
