package dev.errata.codegen;

import dev.errata.catalog.Catalogs;
import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.NameDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.yaml.SourceBytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compiles a catalog from YAML to Java. Every host calls it. */
public final class CatalogCompiler {
    private CatalogCompiler() {}

    /**
     * Compiles one catalog. After an error, the valid part of the catalog still gets its files, so that a compiler does not
     * report errors that only follow from it.
     */
    public static Result<List<GeneratedFile>> run(SourceBytes main, TranslationFiles sides, GeneratorOptions options) {
        Result<List<GeneratedFile>> result = Catalogs.check(main, sides, options.overrides())
                .then(checked -> NamePlanner.plan(checked.completed(), options.packageName()))
                .then(named -> Result.of(CodeGenerator.generate(named, options.neighbours())));
        List<Diagnostic> sorted = new ArrayList<>(result.diagnostics());
        Collections.sort(sorted);
        return new Result<>(result.value(), sorted);
    }

    /**
     * What is wrong with the files of several catalogs together. Names that differ only in case clash as well, since not every
     * disk keeps their files apart.
     */
    public static List<Diagnostic> clashes(List<GeneratedFile> files) {
        List<Diagnostic> clashes = new ArrayList<>();
        Map<String, GeneratedFile> byName = new HashMap<>();
        for (GeneratedFile file : files) {
            GeneratedFile first = byName.putIfAbsent(file.typeName().toLowerCase(Locale.ROOT), file);
            if (first != null) {
                clashes.add(NameDiagnostics.typeNameClash(
                        file.origin(),
                        file.typeName(),
                        first.origin(),
                        first.origin().file().label()));
            }
        }
        return clashes;
    }
}
