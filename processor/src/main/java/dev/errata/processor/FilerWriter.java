package dev.errata.processor;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.HostDiagnostics;
import dev.errata.codegen.CatalogCompiler;
import dev.errata.codegen.GeneratedFile;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Writes generated types: all of a catalog, or none. */
final class FilerWriter {
    private final Filer filer;
    private final Map<String, String> sourceTypes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<GeneratedFile> written = new ArrayList<>();

    FilerWriter(Filer filer) {
        this.filer = filer;
    }

    /** Takes note of the types that a round brings. */
    void know(Set<? extends Element> elements) {
        for (Element element : elements) {
            if (element instanceof TypeElement type) {
                String name = type.getQualifiedName().toString();
                sourceTypes.put(name, name);
            }
        }
    }

    /** Writes the files, unless one of the types is there already. */
    Optional<Diagnostic> write(CatalogReference reference, List<GeneratedFile> files) throws IOException {
        List<GeneratedFile> all =
                Stream.concat(written.stream(), files.stream()).toList();
        Optional<Diagnostic> clash = CatalogCompiler.clashes(all).stream().findFirst();
        if (clash.isPresent()) {
            return clash;
        }
        for (GeneratedFile file : files) {
            String other = sourceTypes.get(file.typeName());
            if (other != null) {
                return Optional.of(HostDiagnostics.typeExists(file.origin(), file.typeName(), other));
            }
        }
        // All are created before the first is opened, so that nothing is on disk when one of them is refused.
        List<JavaFileObject> targets = new ArrayList<>();
        for (GeneratedFile file : files) {
            try {
                targets.add(filer.createSourceFile(file.typeName(), reference.element()));
            } catch (FilerException refused) {
                return Optional.of(HostDiagnostics.typeExists(file.origin(), file.typeName(), file.typeName()));
            }
        }
        for (int i = 0; i < files.size(); i++) {
            try (Writer writer = targets.get(i).openWriter()) {
                writer.write(files.get(i).text());
            }
        }
        written.addAll(files);
        return Optional.empty();
    }
}
