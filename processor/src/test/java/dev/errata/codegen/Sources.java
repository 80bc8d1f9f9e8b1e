package dev.errata.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Maps generated files to the paths where a compiler finds them. */
final class Sources {
    private Sources() {}

    static Map<String, String> of(List<GeneratedFile> files) {
        Map<String, String> sources = new TreeMap<>();
        for (GeneratedFile file : files) {
            sources.put(file.typeName().replace('.', '/') + ".java", file.text());
        }
        return sources;
    }
}
