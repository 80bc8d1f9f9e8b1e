package dev.errata.catalog.pseudo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.Catalogs;
import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.check.CheckedCatalog;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.TextFormat;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PseudoLocalesTest {
    private static Result<CheckedCatalog> check(String lines) {
        byte[] bytes = ("errata: 1\ncatalog: Orders\n" + lines).getBytes(StandardCharsets.UTF_8);
        return Catalogs.check(new SourceBytes("orders.yaml", bytes), TranslationFiles.NONE, RuleLevels.NONE);
    }

    private static Catalog completed(String lines) {
        return check(lines).value().orElseThrow().completed().catalog();
    }

    private static String message(Catalog catalog, LocaleTag locale) {
        ErrorDefinition error = catalog.errors().get(0);
        return error.message().in(locale).map(MessageTemplate::text).orElse("none");
    }

    @Test
    void leavesOtherCatalogsUnchanged() {
        CheckedCatalog checked = check("locales: [en]\nerrors: {A: {message: \"gone\"}}\n")
                .value()
                .orElseThrow();

        assertThat(checked.completed()).isSameAs(checked);
    }

    @Test
    void addsBothAfterDeclaredLocales() {
        Catalog catalog = completed("locales: [en, de]\npseudoLocales: true\nerrors:\n"
                + "  A: {title: \"T\", message: {en: \"gone\", de: \"weg\"}}\n");

        assertThat(catalog.locales())
                .extracting(locale -> locale.value().tag())
                .containsExactly("en", "de", "en-XA", "ar-XB");
        assertThat(catalog.errors().get(0).message().byLocale().keySet())
                .extracting(LocaleTag::tag)
                .containsExactly("en", "de", "en-XA", "ar-XB");
        assertThat(catalog.errors().get(0).title().byLocale().keySet())
                .extracting(LocaleTag::tag)
                .containsExactly("en", "en-XA", "ar-XB");
        assertThat(catalog.errors().get(0).remedy().isEmpty()).isTrue();
    }

    @Test
    void reportsNothingAboutPseudoLocales() {
        String lines = "locales: [en]\npseudoLocales: true\ntranslations: required\nerrors:\n"
                + "  A: {params: {n: int}, message: \"1234 {n} 5678\"}\n";

        assertThat(TextFormat.format(check(lines).diagnostics())).isEmpty();
        assertThat(message(completed(lines), PseudoLocales.ACCENTED)).startsWith("[1234 {n} 5678");
    }

    @Test
    void keepsHandwrittenPseudoLocale() {
        Catalog catalog = completed("locales: [en, en-XA]\npseudoLocales: true\nerrors:\n"
                + "  A: {message: {en: \"gone\", en-XA: \"by hand\"}}\n");

        assertThat(message(catalog, PseudoLocales.ACCENTED)).isEqualTo("by hand");
        assertThat(message(catalog, PseudoLocales.MIRRORED)).contains("gone");
    }

    @Test
    void leavesInvalidMessageUnchanged() {
        Catalog catalog = completed("locales: [en]\npseudoLocales: true\nerrors: {A: {message: \"gone {\"}}\n");

        assertThat(message(catalog, PseudoLocales.ACCENTED)).isEqualTo("gone {");
    }
}
