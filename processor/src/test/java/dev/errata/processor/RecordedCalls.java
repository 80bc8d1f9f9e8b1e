package dev.errata.processor;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A processor that records its messages before a compiler indents or translates them, and the sources that it creates.
 */
final class RecordedCalls extends AbstractProcessor {
    private final Processor processor;
    private final List<String> texts = new ArrayList<>();
    private final List<List<Element>> origins = new ArrayList<>();

    RecordedCalls(Processor processor) {
        this.processor = processor;
    }

    List<String> texts() {
        return texts;
    }

    /** The originating elements of each source. */
    List<List<Element>> origins() {
        return origins;
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
        Messager messager = proxy(Messager.class, (self, method, arguments) -> {
            texts.add(arguments[1].toString());
            return call(environment.getMessager(), method, arguments);
        });
        Filer filer = proxy(Filer.class, (self, method, arguments) -> {
            if (method.getName().equals("createSourceFile")) {
                origins.add(List.of((Element[]) arguments[1]));
            }
            return call(environment.getFiler(), method, arguments);
        });
        processor.init(proxy(ProcessingEnvironment.class, (self, method, arguments) -> switch (method.getName()) {
            case "getMessager" -> messager;
            case "getFiler" -> filer;
            default -> call(environment, method, arguments);
        }));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
