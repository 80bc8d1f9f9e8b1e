package dev.errata.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.codegen.GeneratedFile;
import dev.errata.codegen.GeneratorOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiler for a line-based language, which allows testing the host without real catalogs. The line {@code type X}
 * generates an enum, {@code error} and {@code warning} are diagnostics, and {@code side de} looks for a translation
 * file and generates its types.
 */
final class FakeGenerator implements ErrorCatalogProcessor.Generator {
    final List<SourceBytes> seen = new ArrayList<>();
    final List<GeneratorOptions> options = new ArrayList<>();

    static ErrorCatalogProcessor processor() {
        return new ErrorCatalogProcessor(new FakeGenerator());
    }

    @Override
    public Result<List<GeneratedFile>> run(SourceBytes main, TranslationFiles sides, GeneratorOptions given) {
        options.add(given);
        List<GeneratedFile> files = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        run(main, sides, given.packageName(), files, diagnostics);
        return Result.of(files, diagnostics);
    }

    private void run(
            SourceBytes bytes,
            TranslationFiles sides,
            String packageName,
            List<GeneratedFile> files,
            List<Diagnostic> diagnostics) {
        seen.add(bytes);
        SourceFile file = new SourceFile(bytes.label(), new String(bytes.bytes(), UTF_8));
        for (int line = 1; line <= file.lineCount(); line++) {
            String[] words = file.lineText(line).split(" ");
            switch (words[0]) {
                case "type" -> files.add(type(packageName, words[1], span(file, line)));
                case "error" -> diagnostics.add(diagnostic(Rule.DUPLICATE_CODE, file, line));
                case "warning" -> diagnostics.add(diagnostic(Rule.MISSING_TRANSLATION, file, line));
                case "side" ->
                    sides.find(words[1]).ifPresent(side -> run(side, sides, packageName, files, diagnostics));
                default -> {}
            }
        }
    }

    private static Diagnostic diagnostic(Rule rule, SourceFile file, int line) {
        return Diagnostic.of(rule, span(file, line), "problem " + line);
    }

    private static GeneratedFile type(String packageName, String name, Span origin) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        String head = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
        return new GeneratedFile(
                prefix + name,
                head + "/** Made. */\npublic enum " + name + " {\n    /** One. */\n    ONE\n}\n",
                origin);
    }

    private static Span span(SourceFile file, int line) {
        return file.span(file.lineStart(line), file.lineEnd(line));
    }
}
