package dev.errata.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Accepts Errata's options in every compilation and does nothing else. javac warns of an option of which it has run no processor,
 * and {@link DiscoveredProcessor} does not run where the sources name no catalog: in tests, or in modules beside that of the catalog.
 */
@AutoService(Processor.class)
public final class OptionsProcessor extends AbstractProcessor {
    /** For compilers, which make processors by name. */
    public OptionsProcessor() {}

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

    /** Claims nothing. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
