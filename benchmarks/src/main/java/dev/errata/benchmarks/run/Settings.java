package dev.errata.benchmarks.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings that follow the command, as {@code --name=value}. */
public final class Settings {
    private static final Set<String> NAMES =
            Set.of("errors", "flat", "heap", "largest", "locales", "only", "quick", "rounds", "warmup");

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public static Settings of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = argument.startsWith("--") && equals > 0 ? argument.substring(2, equals) : "";
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("`" + argument + "` is no setting; there are "
                        + NAMES.stream().sorted().toList() + ", written as --errors=100,1000");
            }
            values.put(name, argument.substring(equals + 1));
        }
        return new Settings(values);
    }

    public int number(String name, int standard) {
        String value = values.get(name);
        return value == null ? standard : Integer.parseInt(value);
    }

    public int[] numbers(String name, int... standard) {
        String value = values.get(name);
        return value == null
                ? standard
                : Arrays.stream(value.split(",", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
    }

    public boolean flag(String name, boolean standard) {
        String value = values.get(name);
        return value == null ? standard : Boolean.parseBoolean(value);
    }

    public String text(String name, String standard) {
        return values.getOrDefault(name, standard);
    }
}
