package dev.errata.codegen;

import dev.errata.catalog.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;

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
    static List<GeneratedFile> generate(NamedCatalog named) {
        List<GeneratedFile> files = new ArrayList<>();
        if (named.errors().isEmpty()) {
            return files;
        }
        Span origin = named.catalog().name().span();
        for (Emitter emitter : EMITTERS) {
            for (JavaSource source : emitter.emit(named)) {
                files.add(new GeneratedFile(source.name().canonicalName(), source.text(), origin));
            }
        }
        return files;
    }
}
