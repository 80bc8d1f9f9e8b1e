package dev.errata.codegen;

import dev.errata.catalog.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks each emitter in turn. */
final class CodeGenerator {
    private static final List<Emitter> EMITTERS = List.of(
            new ErrorEnumEmitter(),
            new GroupedErrorEmitter(),
            new ExceptionEmitter(),
            new WireEmitter(),
            new BundleEmitter());

    private CodeGenerator() {}

    /** The files of a catalog; none where no error is left. */
    static List<GeneratedFile> generate(NamedCatalog named, PackageTypes neighbours) {
        List<GeneratedFile> files = new ArrayList<>();
        if (named.errors().isEmpty()) {
            return files;
        }
        Map<String, Boolean> asked = new HashMap<>();
        PackageTypes known = name -> asked.computeIfAbsent(name, neighbours::contains);
        Span origin = named.catalog().name().span();
        for (Emitter emitter : EMITTERS) {
            for (JavaSource source : emitter.emit(named)) {
                files.add(new GeneratedFile(
                        source.name().canonicalName(),
                        source.withoutNeedlessImports(known).text(),
                        origin));
            }
        }
        return files;
    }
}
