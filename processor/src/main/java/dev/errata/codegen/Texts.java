package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Parameter;
import dev.errata.runtime.locale.LocaleFallback;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The texts of a catalog as code, and the class through which the typed members reach them. */
final class Texts {
    /** Ends each text, because no text can hold it. */
    private static final char END = '\u0001';

    private Texts() {}

    /** The texts of all errors in one locale. */
    static String of(NamedCatalog named, LocaleTag locale) {
        PackedTexts packed = new PackedTexts("                ");
        for (NamedError error : named.errors()) {
            packed.comment(error.constant());
            addTexts(packed, error.definition(), locale);
        }
        return packed.toString();
    }

    private static void addTexts(PackedTexts packed, ErrorDefinition error, LocaleTag locale) {
        List<String> texts = List.of(
                error.title().in(locale).orElse(""),
                error.message().in(locale).map(MessageTemplate::text).orElse(""),
                error.description().in(locale).orElse(""),
                error.remedy().in(locale).orElse(""));
        StringBuilder line = new StringBuilder();
        boolean holdsText = false;
        for (String text : texts) {
            if (holdsText && !text.isEmpty()) {
                packed.add(line.toString());
                line.setLength(0);
            }
            holdsText |= !text.isEmpty();
            line.append(text).append(END);
        }
        packed.add(line.toString());
    }

    /** The constants with their parameters' names. */
    static String entries(NamedCatalog named) {
        PackedTexts packed = new PackedTexts("        ");
        for (NamedError error : named.errors()) {
            StringBuilder entry = new StringBuilder(error.constant());
            for (Parameter parameter : error.definition().parameters()) {
                entry.append(' ')
                        .append(parameter.name().value())
                        .append(parameter.sensitive() ? "*" : "")
                        .append(parameter.optional() ? "?" : "");
            }
            packed.add(entry.append('\n').toString());
        }
        return packed.toString();
    }

    /** The nested class that makes the bundles. */
    static TypeSpec define(NamedCatalog named) {
        Catalog catalog = named.catalog();
        return TypeSpec.classBuilder("Texts")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(CatalogTexts.class)
                .addField(FieldSpec.builder(ClassName.get("", "Texts"), "ALL", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new Texts()")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($L,$W$L,$W$L,$WERRORS)",
                                StringLiteral.of(locales(catalog)),
                                StringLiteral.of(catalog.zone().getId()),
                                StringLiteral.of(
                                        catalog.docs().map(URI::toString).orElse("")))
                        .build())
                .addMethod(bundle(named))
                .build();
    }

    private static MethodSpec bundle(NamedCatalog named) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("bundle")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(CatalogBundle.class)
                .addParameter(int.class, "locale");
        List<Located<LocaleTag>> locales = named.catalog().locales();
        if (locales.size() == 1) {
            return method.addStatement("return new $T()", named.messages()).build();
        }
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (locale) {\n").indent();
        for (int i = 1; i < locales.size(); i++) {
            cases.add("case $L -> new $T();\n", i, named.messages(locales.get(i).value()));
        }
        cases.add("default -> new $T();\n", named.messages()).unindent().add("};\n");
        return method.addCode(cases.build()).build();
    }

    /** The locales, and where each falls back to. */
    private static String locales(Catalog catalog) {
        List<String> tags = new ArrayList<>();
        for (Located<LocaleTag> locale : catalog.locales()) {
            tags.add(locale.value().tag());
        }
        return LocaleFallback.chain(tags);
    }
}
