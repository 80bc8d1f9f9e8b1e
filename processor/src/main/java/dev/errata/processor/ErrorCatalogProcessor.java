package dev.errata.processor;

import dev.errata.catalog.Catalogs;
import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.HostDiagnostics;
import dev.errata.catalog.diagnostic.HostMessages;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.codegen.CatalogCompiler;
import dev.errata.codegen.GeneratedFile;
import dev.errata.codegen.GeneratorOptions;
import dev.errata.codegen.PackageTypes;
import dev.errata.processor.CatalogLocator.Found;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Compiles the catalogs that {@code @ErrorCatalog} names, in the round in which it sees the annotation.
 *
 * <p>This is the class to name in {@code -processor} and in {@code CompilationTask.setProcessors}. Compilers that search the
 * processor path find {@link DiscoveredProcessor} and {@link OptionsProcessor} instead, which together do the same.
 */
public sealed class ErrorCatalogProcessor extends AbstractProcessor permits DiscoveredProcessor {
    private static final String PLATFORM = "java.lang.";

    private final Generator generator;
    private final Map<String, CatalogReference> named = new HashMap<>();
    private ProcessorOptions options;
    private List<Diagnostic> optionProblems = List.of();
    private CatalogLocator locator;
    private FilerWriter writer;
    private DiagnosticPrinter printer;

    /** For compilers, which make processors by name. */
    public ErrorCatalogProcessor() {
        this(CatalogCompiler::run);
    }

    ErrorCatalogProcessor(Generator generator) {
        this.generator = generator;
    }

    /** The compiler of catalogs. */
    interface Generator {
        Result<List<GeneratedFile>> run(SourceBytes main, TranslationFiles sides, GeneratorOptions options);
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = ProcessorOptions.of(environment.getOptions());
        optionProblems = options.problems();
        locator = new CatalogLocator(environment.getFiler(), options.directories());
        writer = new FilerWriter(environment.getFiler());
        printer = new DiagnosticPrinter(environment.getMessager());
    }

    /** All: javac warns of the options of a processor that it does not run. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Compiles the catalogs of one round.
     *
     * @return whether the annotations are Errata's, or the JDK's beside them. javac warns of an annotation that no processor
     *     claims. A processor can only claim all that it is given, so it claims none if an annotation of others is among them.
     */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        writer.know(round.getRootElements());
        Set<Element> elements = new LinkedHashSet<>();
        int own = 0;
        int others = 0;
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            if (CatalogReference.ANNOTATIONS.contains(name)) {
                own++;
                elements.addAll(round.getElementsAnnotatedWith(annotation));
            } else if (!name.startsWith(PLATFORM)) {
                others++;
            }
        }
        for (Element element : elements) {
            CatalogReference.on(element).forEach(this::compileOnce);
        }
        return own > 0 && others == 0;
    }

    private void compileOnce(CatalogReference reference) {
        PackageElement home = processingEnv.getElementUtils().getPackageOf(reference.element());
        String packageName = home.getQualifiedName().toString();
        CatalogReference first = named.putIfAbsent(packageName + ":" + reference.path(), reference);
        if (first == null) {
            compile(reference, new GeneratorOptions(packageName, options.levels(), typesOf(home)));
        } else {
            Diagnostic twice = HostDiagnostics.catalogNamedTwice(reference.span(), first.span(), reference.path());
            printer.print(reference, List.of(twice));
        }
    }

    private PackageTypes typesOf(PackageElement home) {
        Elements elements = processingEnv.getElementUtils();
        String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
        // In its module: javac would look for each name in all of them.
        return home.getEnclosingElement() instanceof ModuleElement module
                ? name -> elements.getTypeElement(module, prefix + name) != null
                : name -> elements.getTypeElement(prefix + name) != null;
    }

    private void compile(CatalogReference reference, GeneratorOptions given) {
        try {
            optionProblems.forEach(problem -> printer.print(reference, List.of(problem)));
            optionProblems = List.of();
            Result<Found> catalog = locator.find(reference);
            Result<List<GeneratedFile>> result =
                    catalog.then(found -> generator.run(found.main(), found.sides(), given));
            List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
            if (result.value().isPresent()) {
                writer.write(reference, result.value().get()).ifPresent(diagnostics::add);
            }
            printer.print(reference, diagnostics);
            catalog.value()
                    .filter(found -> options.coverage())
                    .flatMap(found -> Catalogs.coverage(found.main(), found.sides()))
                    .ifPresent(printer::note);
        } catch (IOException reason) {
            printer.print(reference, Severity.ERROR, HostMessages.cannotWrite(reference.path(), reason));
        } catch (RuntimeException | Error bug) {
            printer.print(reference, Severity.ERROR, HostMessages.internalError(reference.path(), bug));
        }
    }
}
