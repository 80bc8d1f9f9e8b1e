package dev.errata.processor;

import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/**
 * A catalog that an annotation names.
 *
 * @param path what the annotation says; empty where the compiler does not know the value
 * @param span the value in the annotation as written
 */
record CatalogReference(Element element, AnnotationMirror mirror, AnnotationValue value, String path, Span span) {
    private static final String ANNOTATION = "dev.errata.runtime.ErrorCatalog";
    private static final String CONTAINER = "dev.errata.runtime.ErrorCatalogs";

    /** What Errata claims: also the annotations of generated types, which no other processor knows. */
    static final Set<String> ANNOTATIONS =
            Set.of(ANNOTATION, CONTAINER, "dev.errata.runtime.GeneratedCode", "dev.errata.runtime.lookup.ErrorTypes");

    /** What compilers give for the value of an unknown constant. */
    private static final String UNKNOWN = "<error>";

    /** The catalogs that an element names, in its order. */
    static List<CatalogReference> on(Element element) {
        List<CatalogReference> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            collect(element, mirror, found);
        }
        return found;
    }

    private static void collect(Element element, AnnotationMirror mirror, List<CatalogReference> found) {
        // By name: the user's annotation class belongs to another class loader, or to none.
        String type = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        for (AnnotationValue value : mirror.getElementValues().values()) {
            if (type.equals(ANNOTATION) && value.getValue() instanceof String path) {
                found.add(of(element, mirror, value, path));
            } else if (type.equals(CONTAINER) && value.getValue() instanceof List<?> items) {
                for (Object item : items) {
                    if (item instanceof AnnotationValue inner
                            && inner.getValue() instanceof AnnotationMirror repeated) {
                        collect(element, repeated, found);
                    }
                }
            }
        }
    }

    private static CatalogReference of(Element element, AnnotationMirror mirror, AnnotationValue value, String path) {
        String before = "@ErrorCatalog(";
        String literal = value.toString();
        String name = element instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : element.toString();
        Span span =
                new SourceFile(name, before + literal + ")").span(before.length(), before.length() + literal.length());
        return new CatalogReference(element, mirror, value, path, span);
    }

    /** Whether the value is a constant that the compiler does not know (yet). */
    boolean isUnknown() {
        return path.equals(UNKNOWN);
    }
}
