package dev.errata.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * Runs a processor under Gradle's rules for isolating processors. Gradle decorates the filer in the same way, and
 * recompiles everything after the first call that breaks a rule. Here each such call is recorded.
 *
 * <p>Gradle identifies an element by the name of its top-level type. That of a package is {@code package-info}, so the
 * package must have one. A module does not have such a name.
 */
final class GradleRules extends AbstractProcessor {
    private static final Set<Location> OUTPUTS = Set.of(
            StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_OUTPUT, StandardLocation.NATIVE_HEADER_OUTPUT);

    private final Processor processor;
    private final List<String> breaches = new ArrayList<>();
    private final Map<String, StringWriter> created = new TreeMap<>();

    GradleRules(Processor processor) {
        this.processor = processor;
    }

    /** The calls that Gradle does not allow, in their order. */
    List<String> breaches() {
        return breaches;
    }

    /** The sources of the generated types. They do not reach the compiler, so there is no further round. */
    Map<String, String> created() {
        Map<String, String> sources = new TreeMap<>();
        created.forEach((name, text) -> sources.put(name, text.toString()));
        return sources;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        processor.init(new Environment(environment, new WatchedFiler(environment.getFiler())));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private void demandOneOrigin(String what, Element... origins) {
        Set<String> names = new TreeSet<>();
        for (Element origin : origins) {
            if (origin.getKind() == ElementKind.MODULE) {
                breaches.add(what + " comes from a module");
            } else {
                names.add(topLevel(what, origin));
            }
        }
        if (names.size() != 1) {
            breaches.add(what + " comes from " + names);
        }
    }

    private String topLevel(String what, Element origin) {
        if (origin instanceof PackageElement home) {
            // A package without package-info has no annotations.
            if (home.getAnnotationMirrors().isEmpty()) {
                breaches.add(what + " comes from a package without package-info");
            }
            return home.getQualifiedName() + ".package-info";
        }
        Element type = origin;
        while (type.getEnclosingElement() != null && !(type.getEnclosingElement() instanceof PackageElement)) {
            type = type.getEnclosingElement();
        }
        return type.toString();
    }

    private void demandOutput(String call, Location location, CharSequence name) {
        if (!OUTPUTS.contains(location)) {
            breaches.add(call + " of " + name + " in " + location);
        }
    }

    private final class WatchedFiler implements Filer {
        private final Filer filer;

        WatchedFiler(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) {
            return create(name, origins);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) {
            return create(name, origins);
        }

        private JavaFileObject create(CharSequence name, Element... origins) {
            demandOneOrigin("type " + name, origins);
            StringWriter text = new StringWriter();
            created.put(name.toString(), text);
            return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE) {
                @Override
                public Writer openWriter() {
                    return text;
                }
            };
        }

        @Override
        public FileObject createResource(Location location, CharSequence home, CharSequence name, Element... origins)
                throws IOException {
            demandOutput("createResource", location, name);
            demandOneOrigin("resource " + name, origins);
            return filer.createResource(location, home, name, origins);
        }

        /** Old versions of Gradle recompile everything when an input is read, and Gradle 4.7 fails. */
        @Override
        public FileObject getResource(Location location, CharSequence home, CharSequence name) throws IOException {
            demandOutput("getResource", location, name);
            if (!OUTPUTS.contains(location)) {
                throw new FilerException("Gradle 4.7 reads no " + location);
            }
            return filer.getResource(location, home, name);
        }
    }

    private record Environment(ProcessingEnvironment environment, Filer filer) implements ProcessingEnvironment {
        @Override
        public Map<String, String> getOptions() {
            return environment.getOptions();
        }

        @Override
        public Messager getMessager() {
            return environment.getMessager();
        }

        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Elements getElementUtils() {
            return environment.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return environment.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return environment.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return environment.getLocale();
        }
    }
}
