package dev.errata.benchmarks.compile;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Measures the time of a processor, and which part of it the Filer takes. */
final class TimedProcessor implements Processor {
    private final Processor processor;
    private @Nullable TimedFiler filer;
    private long nanos;

    TimedProcessor(Processor processor) {
        this.processor = processor;
    }

    long nanos() {
        return nanos;
    }

    long filerNanos() {
        return filer == null ? 0 : filer.nanos();
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        TimedFiler timed = new TimedFiler(environment.getFiler());
        filer = timed;
        long start = System.nanoTime();
        processor.init(new Environment(environment, timed));
        nanos += System.nanoTime() - start;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        long start = System.nanoTime();
        try {
            return processor.process(annotations, round);
        } finally {
            nanos += System.nanoTime() - start;
        }
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
        return processor.getCompletions(element, annotation, member, text);
    }

    private record Environment(ProcessingEnvironment given, TimedFiler filer) implements ProcessingEnvironment {
        @Override
        public Filer getFiler() {
            return filer;
        }

        @Override
        public Map<String, String> getOptions() {
            return given.getOptions();
        }

        @Override
        public Messager getMessager() {
            return given.getMessager();
        }

        @Override
        public Elements getElementUtils() {
            return given.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return given.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return given.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return given.getLocale();
        }
    }
}
