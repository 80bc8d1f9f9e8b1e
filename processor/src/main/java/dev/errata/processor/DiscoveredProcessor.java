package dev.errata.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.Processor;

/**
 * The processor that compilers find on the processor path. It is given Errata's annotations alone and claims them, so it takes no
 * annotation away from other processors. {@link OptionsProcessor} accepts the options where there is no such annotation.
 */
@AutoService(Processor.class)
public final class DiscoveredProcessor extends ErrorCatalogProcessor {
    /** For compilers, which make processors by name. */
    public DiscoveredProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return CatalogReference.ANNOTATIONS;
    }
}
