package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.runtime.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compiles catalogs of one and of several constants, with some kinds of text and without others, and reads them back.
 */
class PackedCatalogsTest {
    private static final int ERRORS = 140;

    /** A hundredth of a constant with its separator, so that English messages alone end exactly at the limit. */
    private static final int LENGTH = 649;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "description",
                "remedy",
                "title remedy",
                "description remedy",
                "title description remedy"
            })
    void readsTextsBackForAnyKinds(String kinds) throws ClassNotFoundException {
        List<String> used = kinds.isEmpty() ? List.of() : List.of(kinds.split(" ", -1));
        Map<String, String> sources = sources(used);
        assertThat(sources.get("com/acme/EdgeMessages.java"))
                .contains("super(ERRORS, \"" + inOrder(used) + "\", texts)")
                .contains("\\u0001\",\n");
        Generated generated = Generated.from(sources);
        ErrorCode[] errors =
                (ErrorCode[]) generated.loader().loadClass("com.acme.EdgeError").getEnumConstants();
        for (String locale : List.of("en", "pl")) {
            assertTexts(used, Locale.forLanguageTag(locale), errors, generated.loader());
        }
    }

    private static void assertTexts(List<String> used, Locale locale, ErrorCode[] errors, ClassLoader loader) {
        ResourceBundle bundle = ResourceBundle.getBundle("com.acme.EdgeMessages", locale, loader);
        assertThat(errors).hasSize(ERRORS);
        for (int i = 0; i < ERRORS; i++) {
            assertThat(bundle.getString("E" + i + ".message")).isEqualTo(text(i, "message", locale));
            for (String kind : List.of("title", "description", "remedy")) {
                String expected = used.contains(kind) ? text(i, kind, locale) : "";
                assertThat(bundle.containsKey("E" + i + "." + kind)).isEqualTo(!expected.isEmpty());
                assertThat(text(errors[i], kind, locale)).isEqualTo(expected);
            }
        }
    }

    private static String text(ErrorCode error, String kind, Locale locale) {
        Optional<String> text = switch (kind) {
            case "title" -> error.title(locale);
            case "description" -> error.description(locale);
            default -> error.remedy(locale);
        };
        return text.orElse("");
    }

    /** Every third error has only a message. */
    private static String text(int error, String kind, Locale locale) {
        if (error % 3 == 2 && !kind.equals("message")) {
            return "";
        }
        String start = error + kind + locale.getLanguage();
        return start + (locale.getLanguage().equals("en") ? "x" : "\u0142").repeat(LENGTH - start.length());
    }

    private static String inOrder(List<String> used) {
        String title = used.contains("title") ? "title " : "";
        String description = used.contains("description") ? " description" : "";
        return title + "message" + description + (used.contains("remedy") ? " remedy" : "");
    }

    private static Map<String, String> sources(List<String> used) {
        StringBuilder yaml = new StringBuilder("errata: 1\ncatalog: Edge\nlocales: [en, pl]\nerrors:\n");
        for (int i = 0; i < ERRORS; i++) {
            yaml.append("  E").append(i).append(":\n");
            append(yaml, i, "message");
            for (String kind : used) {
                append(yaml, i, kind);
            }
        }
        Result<List<GeneratedFile>> result = CatalogCompiler.run(
                new SourceBytes("edge.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8)),
                TranslationFiles.NONE,
                new GeneratorOptions("com.acme", RuleLevels.NONE));
        assertThat(result.hasErrors()).isFalse();
        return Sources.of(result.value().orElseThrow());
    }

    private static void append(StringBuilder yaml, int error, String kind) {
        if (!text(error, kind, Locale.ENGLISH).isEmpty()) {
            yaml.append("    ").append(kind).append(":\n");
            for (String locale : List.of("en", "pl")) {
                yaml.append("      ").append(locale).append(": ");
                yaml.append(text(error, kind, Locale.forLanguageTag(locale))).append('\n');
            }
        }
    }
}
