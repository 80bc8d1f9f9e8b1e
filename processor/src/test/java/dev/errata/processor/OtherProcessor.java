package dev.errata.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates a type in the round before Errata runs. */
@SupportedAnnotationTypes("*")
final class OtherProcessor extends AbstractProcessor {
    private final String typeName;
    private final Processor ours;

    OtherProcessor(String typeName, Processor ours) {
        this.typeName = typeName;
        this.ours = ours;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        ours.init(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!annotations.isEmpty()) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile(typeName).openWriter()) {
                int dot = typeName.lastIndexOf('.');
                writer.write(
                        "package " + typeName.substring(0, dot) + "; class " + typeName.substring(dot + 1) + " {}");
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return ours.process(annotations, round);
    }
}
