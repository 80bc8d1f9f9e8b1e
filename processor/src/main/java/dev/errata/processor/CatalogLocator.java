package dev.errata.processor;

import dev.errata.catalog.CatalogPath;
import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.HostDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Span;
import dev.errata.catalog.yaml.SourceBytes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Finds the file that an annotation names, and the side files beside it. */
final class CatalogLocator {
    private static final String PROBE = "errata.probe";

    private final Filer filer;
    private final List<Path> directories;
    private final List<CatalogRoot> places = new ArrayList<>();
    private final List<Path> labelRoots = new ArrayList<>();

    CatalogLocator(Filer filer, List<Path> directories) {
        this.filer = filer;
        this.directories = directories;
    }

    /** A catalog's bytes, and a way to those of its side files. */
    record Found(SourceBytes main, TranslationFiles sides) {}

    Result<Found> find(CatalogReference reference) {
        if (reference.isUnknown()) {
            return Result.failed(HostDiagnostics.unknownCatalogPath(reference.span()));
        }
        return CatalogPath.parse(reference.path(), reference.span()).then(path -> find(path, reference));
    }

    private Result<Found> find(CatalogPath path, CatalogReference reference) {
        Span annotation = reference.span();
        if (places.isEmpty()) {
            addPlaces(reference.element());
        }
        List<Optional<SourceBytes>> refused = new ArrayList<>();
        for (CatalogRoot place : places) {
            Optional<SourceBytes> main = place.read(path.path());
            if (main.isPresent() && main.get().refusal().isEmpty()) {
                TranslationFiles sides = tag -> place.read(path.sideFile(tag).path());
                return Result.of(new Found(main.get(), sides));
            }
            refused.add(main);
        }
        List<String> tried = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            tried.add(places.get(i).description(path.path(), refused.get(i)));
        }
        Optional<String> meant = CatalogPath.meant(path.path(), annotation);
        return Result.failed(HostDiagnostics.catalogNotFound(annotation, path.path(), tried, meant));
    }

    private void addPlaces(Element origin) {
        labelRoots.add(Path.of("").toAbsolutePath());
        Optional<Path> output = classOutput(origin);
        for (Path directory : directories) {
            places.add(new CatalogRoot.Directory(directory, "-Aerrata.dir", this::label));
        }
        places.add(new CatalogRoot.Location(filer, StandardLocation.SOURCE_PATH, "the source path", this::label));
        // Before the class output: what lies there is a copy, and may be old or filtered.
        output.flatMap(SourceLayout::of).ifPresent(guess -> {
            labelRoots.add(guess.project());
            for (Path source : guess.sources()) {
                places.add(new CatalogRoot.Directory(source, "the usual sources of the class output:", this::label));
            }
        });
        String name = "the class output"
                + output.map(directory -> " `" + label(directory) + "`").orElse("");
        places.add(new CatalogRoot.Location(filer, StandardLocation.CLASS_OUTPUT, name, this::label));
        places.add(new CatalogRoot.Location(filer, StandardLocation.CLASS_PATH, "the class path", this::label));
    }

    /** The directory that classes go to, where it is one of the disk. */
    private Optional<Path> classOutput(Element origin) {
        try {
            return directoryOf(filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE));
        } catch (IOException | RuntimeException absent) {
            // The Eclipse compiler requires an existing file; it reveals the directory only to callers that write.
            try {
                return directoryOf(filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE, origin));
            } catch (IOException | RuntimeException none) {
                return Optional.empty();
            }
        }
    }

    private static Optional<Path> directoryOf(FileObject file) {
        URI uri = file.toUri();
        return "file".equals(uri.getScheme()) ? Optional.ofNullable(Path.of(uri).getParent()) : Optional.empty();
    }

    /** A path as users know it: relative to where they work or to the project, with {@code /}. */
    private String label(Path path) {
        Path plain = path.normalize();
        for (Path root : labelRoots) {
            if (plain.startsWith(root)) {
                return root.relativize(plain).toString().replace('\\', '/');
            }
        }
        return plain.toString().replace('\\', '/');
    }
}
