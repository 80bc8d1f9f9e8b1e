package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.runtime.CatalogException;
import dev.errata.runtime.WireResponse;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the sealed exception of a catalog, with all others nested in it. */
final class ExceptionEmitter implements Emitter {
    @Override
    public List<JavaSource> emit(NamedCatalog named) {
        TypeSpec.Builder top = ExceptionClass.open(named.exception(), ClassName.get(CatalogException.class))
                .addJavadoc(
                        "Thrown for the errors of {@link $L}, as one of the classes in here.\n",
                        named.error().simpleName())
                .addAnnotation(Annotations.generated(named));
        if (named.hasClassPerError()) {
            top.addAnnotation(Annotations.errorTypes(named));
        }
        ExceptionClass.addConstructors(top, named.error(), Modifier.PRIVATE);
        if (named.hasWire()) {
            ExceptionClass.addDecodedConstructor(top, named.error());
            ExceptionClass.addWireConstructors(top, Modifier.PRIVATE);
            new DecodedFactory(named).addTo(top);
            top.addMethod(Members.override("wire", ClassName.get(WireResponse.class))
                    .addStatement("return super.wire()")
                    .build());
            top.addType(known(named)).addType(unknown(named));
        } else {
            top.addMethod(ExceptionClass.error(named.error()));
        }
        JavaSource.Filling classes =
                named.hasClassPerError() ? new ClassPerError(named).addTo(top) : new ClassPerGroup(named).addTo(top);
        return List.of(JavaSource.of(named.exception(), top.build()).filledBy(classes));
    }

    private static TypeSpec known(NamedCatalog named) {
        TypeSpec.Builder known = ExceptionClass.open(named.known(), named.exception())
                .addJavadoc("An error that is in the catalog.\n")
                .addModifiers(Modifier.STATIC);
        ExceptionClass.addConstructors(known, named.error(), Modifier.PRIVATE);
        ExceptionClass.addDecodedConstructor(known, named.error());
        return known.addMethod(ExceptionClass.error(named.error())).build();
    }

    private static TypeSpec unknown(NamedCatalog named) {
        TypeSpec.Builder unknown = ExceptionClass.closed(named.unknown(), named.exception())
                .addJavadoc("An error whose code is not in the catalog.\n");
        ExceptionClass.addWireConstructors(unknown, Modifier.PUBLIC);
        return unknown.build();
    }
}
