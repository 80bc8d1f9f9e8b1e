package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.ErrorTexts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the resource bundles: the source locale's, which knows them all, and one below it for each locale. */
final class BundleEmitter implements Emitter {
    /** Marks the position of texts, which are too many for JavaPoet. The files are ASCII, so it cannot be confused with anything else. */
    private static final String PLACE = "\u00A7";

    @Override
    public List<JavaSource> emit(NamedCatalog named) {
        BundleEntries texts = new BundleEntries(named);
        LocaleTag source = named.catalog().sourceLocale();
        List<JavaSource> sources = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        sources.add(filled(JavaSource.of(named.messages(), root(named, texts)), texts, source, code));
        for (Located<LocaleTag> locale : named.catalog().locales()) {
            ClassName name = named.messages(locale.value());
            JavaSource file = JavaSource.of(name, bundle(named, name, locale.value()));
            sources.add(locale.value().equals(source) ? file : filled(file, texts, locale.value(), code));
        }
        return sources;
    }

    /** The file with its texts, put together in a builder that has grown to the size of another file. */
    private static JavaSource filled(JavaSource source, BundleEntries texts, LocaleTag locale, StringBuilder code) {
        String file = source.text();
        code.setLength(0);
        int at = 0;
        if (file.contains("ERRORS = {")) {
            at = appendUpToPlace(file, at, code);
            texts.appendEntriesTo(code);
        }
        at = appendUpToPlace(file, at, code);
        texts.appendTo(code, locale);
        if (file.indexOf(PLACE, at) >= 0) {
            at = appendUpToPlace(file, at, code);
            texts.details().appendTo(code);
        }
        return new JavaSource(source.name(), code.append(file.substring(at)).toString());
    }

    /** Returns the position after the marker. */
    private static int appendUpToPlace(String file, int from, StringBuilder code) {
        int place = file.indexOf(PLACE, from);
        code.append(file.substring(from, file.lastIndexOf('\n', place) + 1));
        return place + PLACE.length();
    }

    private static TypeSpec root(NamedCatalog named, BundleEntries texts) {
        LocaleTag source = named.catalog().sourceLocale();
        return start(named, named.messages(), source)
                .superclass(CatalogBundle.class)
                .addField(FieldSpec.builder(String[].class, "ERRORS", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        // Error Prone would like a text block.
                        .addAnnotation(Annotations.noWarnings())
                        .initializer("{\n$L\n}", PLACE)
                        .build())
                .addMethod(constructor().addCode("this(\n$L);\n", PLACE).build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String[].class, "texts")
                        .varargs()
                        .addStatement("super(ERRORS, $S, texts)", texts.kinds())
                        .build())
                .addMethod(MethodSpec.methodBuilder("texts")
                        .addModifiers(Modifier.STATIC)
                        .returns(ErrorTexts.class)
                        .addParameter(int.class, "error")
                        .addStatement("return Texts.ALL.of(error)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("locales")
                        .addModifiers(Modifier.STATIC)
                        .returns(CatalogLocales.class)
                        .addStatement("return Locales.ALL")
                        .build())
                .addType(texts(named, texts))
                .addType(locales())
                .build();
    }

    private static TypeSpec texts(NamedCatalog named, BundleEntries texts) {
        TypeSpec.Builder type = BundleEntries.define(named);
        if (!texts.details().isEmpty()) {
            type.addMethod(texts.details().method(PLACE));
        }
        return type.build();
    }

    /** A class of its own, so that a first text does not wait for it. */
    private static TypeSpec locales() {
        return TypeSpec.classBuilder("Locales")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(CatalogLocales.class, "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of(Texts.ALL)", CatalogLocales.class)
                        .build())
                .build();
    }

    private static TypeSpec bundle(NamedCatalog named, ClassName name, LocaleTag locale) {
        MethodSpec.Builder constructor = constructor();
        if (!locale.equals(named.catalog().sourceLocale())) {
            constructor.addCode("super(\n$L);\n", PLACE);
        }
        return start(named, name, locale)
                .superclass(named.messages())
                .addMethod(constructor.build())
                .build();
    }

    private static TypeSpec.Builder start(NamedCatalog named, ClassName name, LocaleTag locale) {
        return TypeSpec.classBuilder(name)
                .addJavadoc(
                        "The texts of {@link $L} in {@code $L}, under keys such as {@code $L.message}.\n",
                        named.error().simpleName(),
                        locale.tag(),
                        named.errors().get(0).constant())
                .addAnnotation(Annotations.generated(named))
                .addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Creates the bundle; {@link java.util.ResourceBundle} does so by name.\n")
                .addModifiers(Modifier.PUBLIC);
    }
}
