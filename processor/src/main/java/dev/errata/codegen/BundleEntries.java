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
import dev.errata.catalog.model.Localized;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.ParameterType;
import dev.errata.runtime.locale.LocaleFallback;
import dev.errata.runtime.text.CatalogBundle;
import dev.errata.runtime.text.CatalogTexts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The texts of a catalog as code, and the class through which the typed members reach them. */
final class BundleEntries {
    private static final int INDENT = 16;

    private final NamedCatalog named;
    private final boolean hasTitles;
    private final boolean hasDescriptions;
    private final boolean hasRemedies;

    BundleEntries(NamedCatalog named) {
        boolean titles = false;
        boolean descriptions = false;
        boolean remedies = false;
        for (NamedError error : named.errors()) {
            titles |= !error.definition().title().isEmpty();
            descriptions |= !error.definition().description().isEmpty();
            remedies |= !error.definition().remedy().isEmpty();
        }
        this.named = named;
        this.hasTitles = titles;
        this.hasDescriptions = descriptions;
        this.hasRemedies = remedies;
    }

    ParameterDetailsText details() {
        return new ParameterDetailsText(named);
    }

    /** The kinds of text that the catalog uses; an error has no place for others. */
    String kinds() {
        return (hasTitles ? "title " : "")
                + "message"
                + (hasDescriptions ? " description" : "")
                + (hasRemedies ? " remedy" : "");
    }

    /** Appends the texts of all errors in one locale. */
    void appendTo(StringBuilder code, LocaleTag locale) {
        // No text can hold U+0001.
        TextPacker packed = new TextPacker(code, " ".repeat(INDENT), "\\u0001");
        for (NamedError each : named.errors()) {
            ErrorDefinition error = each.definition();
            packed.comment(error.name());
            if (hasTitles) {
                packed.add(text(error.title(), locale));
            }
            Localized.Translation<MessageTemplate> message =
                    error.message().byLocale().get(locale);
            packed.add(message == null ? "" : message.text().text());
            if (hasDescriptions) {
                packed.add(text(error.description(), locale));
            }
            if (hasRemedies) {
                packed.add(text(error.remedy(), locale));
            }
            packed.end();
        }
    }

    private static String text(Localized<String> text, LocaleTag locale) {
        Localized.Translation<String> translation = text.byLocale().get(locale);
        return translation == null ? "" : translation.text();
    }

    /** Appends the constants with their parameters' names. */
    void appendEntriesTo(StringBuilder code) {
        TextPacker packed = new TextPacker(code, " ".repeat(INDENT / 2), "\\n");
        StringBuilder entry = new StringBuilder();
        for (NamedError error : named.errors()) {
            entry.setLength(0);
            entry.append(error.constant());
            for (Parameter parameter : error.definition().parameters()) {
                entry.append(' ')
                        .append(parameter.name().value())
                        .append(
                                parameter.type() == ParameterType.STRING
                                        ? ""
                                        : ":" + parameter.type().word())
                        .append(parameter.sensitive() ? "*" : "")
                        .append(parameter.optional() ? "?" : "");
            }
            packed.add(entry.toString());
            packed.end();
        }
    }

    /** The nested class that makes the bundles. */
    static TypeSpec.Builder define(NamedCatalog named) {
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
                .addMethod(bundle(named));
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
