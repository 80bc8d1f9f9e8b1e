package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.runtime.ErrorCode;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text may break out of the comment, literal or bundle that contains it. So the classes must have the same members
 * as those of a harmless catalog.
 */
class HostileTextsTest {
    private static final int CATALOGS = Boolean.getBoolean("errata.long") ? 400 : 24;
    private static final List<String> VISIBLE = List.of(
            "*/",
            "/*",
            "//",
            "*/ } public class Evil { /*",
            "\\u002a/ static int evil; /*",
            "\\uuuu002a\\u002f class Evil {} /*",
            "\\\\u002a/",
            "\\\\\\u002a/",
            "\\",
            "\\\\",
            "\\user",
            "\\u",
            "\"; static { System.exit(1); } //",
            "\\u0022; int evil; //",
            "\"\"\"",
            "'",
            "@deprecated ",
            "<script>alert(1)</script>",
            "</pre>",
            "&#42;/",
            "&nope;",
            "$L",
            "$T $S $$ $W $Z $>",
            "%n %s %%",
            "${jndi:ldap://x}",
            "#{x}",
            "]]>",
            "=:#!",
            "x");
    private static final List<String> UNSEEN = List.of(
            "\n",
            "\n * @param evil ",
            "\u2028",
            "\u2029",
            "\u2067\u05d0\u2069",
            "\u05e9\u05dc\u05d5\u05dd",
            "\ud83d\ude00",
            "\ud83d\udc69\u200d\ud83d\udc67",
            "\ud835\udc00",
            "\t",
            "\u00a0",
            "\ufffd");
    private static final List<String> BRACES = List.of("{@link Evil}", "{@code ", "{", "}", "}}", "{0}");

    // ---- texts

    /** A catalog with a text in each position that accepts one. */
    private static final class BundleEntries {
        private final Random random;
        private final boolean hostile;
        private final Map<String, String> byKey = new LinkedHashMap<>();
        private int codes;

        BundleEntries(long seed, boolean hostile) {
            this.random = new Random(seed);
            this.hostile = hostile;
        }

        private String some(List<List<String>> kinds) {
            if (!hostile) {
                return "word";
            }
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "x");
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                List<String> pieces = kinds.get(random.nextInt(kinds.size()));
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            return text.append(random.nextBoolean() ? "." : "*/").toString();
        }

        String plain() {
            return some(List.of(VISIBLE, UNSEEN, BRACES));
        }

        String word() {
            return some(List.of(VISIBLE));
        }

        String code() {
            String code = "C" + ++codes + "-" + some(List.of(VISIBLE, BRACES));
            return code.substring(0, Math.min(code.length(), 100)).strip();
        }

        /**
         * Returns a message. A brace would start a placeholder, so braces are replaced, and a hostile text in braces is
         * quoted.
         */
        String message() {
            String text = some(List.of(VISIBLE, UNSEEN)).replace('{', '(').replace('}', ')');
            return text.replace("'", "''") + (hostile ? " '{@link Evil }' {name}" : " {name}");
        }

        String keep(String key, String text) {
            byKey.put(key, text);
            return quoted(text);
        }

        String yaml(int mode) {
            String wire = (mode & 4) == 0 ? "" : "wire:\n  code: " + quoted("/" + word()) + "\n";
            String yaml = "errata: 1\ncatalog: Orders\nlocales: [en, ar]\ntranslations: optional\n"
                    + "layout: " + ((mode & 1) == 0 ? "flat" : "grouped") + "\n"
                    + "exceptions: " + ((mode & 2) == 0 ? "per-error" : "per-group") + "\n"
                    + "docs: " + (hostile ? "\"https://x.example/*/$L/@see/'/%5Cu002a/?&nope;\"" : "\"https://x/\"")
                    + "\n"
                    + "description: " + quoted(plain()) + "\n" + wire
                    + "groups:\n  STOCK:\n    title: " + quoted(plain()) + "\n    description: " + quoted(plain())
                    + "\n"
                    + "errors:\n";
            return yaml
                    + error("ONE", "")
                    + error(
                            "TWO",
                            "    deprecated:\n      since: " + quoted(word()) + "\n      because: " + quoted(plain())
                                    + "\n      replacedBy: ONE\n");
        }

        private String error(String constant, String more) {
            return "  " + constant + ":\n    group: STOCK\n"
                    + "    code: " + keep(constant, code()) + "\n"
                    + "    aliases: [" + quoted(code()) + ", " + quoted(code()) + "]\n"
                    + "    since: " + quoted(word()) + "\n" + more
                    + "    title: " + keep(constant + ".title", plain()) + "\n"
                    + "    description: " + keep(constant + ".description", plain()) + "\n"
                    + "    remedy: " + keep(constant + ".remedy", plain()) + "\n"
                    + "    message: " + keep(constant + ".message", message()) + "\n"
                    + "    params:\n      name:\n        type: string\n        description: " + quoted(plain())
                    + "\n        example: " + quoted(word()) + "\n"
                    + "      colour:\n        type: enum\n        values: [a.b, c-d, 'e f', g_h]\n        description: "
                    + quoted(plain()) + "\n";
        }
    }

    @Test
    void hostileTextsAddNoMemberAndAreReadBackUnchanged() throws ReflectiveOperationException {
        Map<String, String> sources = new TreeMap<>();
        Map<String, BundleEntries> catalogs = new LinkedHashMap<>();
        for (int seed = 0; seed < CATALOGS + 8; seed++) {
            boolean hostile = seed >= 8;
            BundleEntries texts = new BundleEntries(seed, hostile);
            Result<List<GeneratedFile>> result = run(texts.yaml(seed % 8), "seed" + seed);
            assertThat(result.hasErrors()).as("%s", result.diagnostics()).isFalse();
            sources.putAll(Sources.of(result.value().orElseThrow()));
            catalogs.put("seed" + seed, texts);
        }
        Javac.Compiled compiled = Javac.compile(sources, Javac.strict(17));
        assertThat(compiled.messages()).isEmpty();
        ClassLoader loader = compiled.loader();
        for (int seed = 8; seed < CATALOGS + 8; seed++) {
            assertThat(members(compiled, "seed" + seed, loader))
                    .as("seed %s", seed)
                    .isEqualTo(members(compiled, "seed" + seed % 8, loader));
            assertTexts(catalogs.get("seed" + seed).byKey, "seed" + seed, loader);
        }
    }

    private static TreeSet<String> members(Javac.Compiled compiled, String packageName, ClassLoader loader)
            throws ReflectiveOperationException {
        TreeSet<String> members = new TreeSet<>();
        for (String name : compiled.classes().keySet()) {
            if (name.startsWith(packageName + ".")) {
                Class<?> type = loader.loadClass(name);
                members.add(name);
                Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                        .flatMap(Arrays::stream)
                        .map(Member.class::cast)
                        .forEach(member -> members.add(member.toString()));
            }
        }
        TreeSet<String> anywhere = new TreeSet<>();
        members.forEach(member -> anywhere.add(member.replace(packageName + ".", "")));
        return anywhere;
    }

    private static void assertTexts(Map<String, String> texts, String packageName, ClassLoader loader)
            throws ReflectiveOperationException {
        ResourceBundle bundle = ResourceBundle.getBundle(packageName + ".OrdersMessages", Locale.ENGLISH, loader);
        Class<?> errors;
        try {
            errors = loader.loadClass(packageName + ".OrdersStockError");
        } catch (ClassNotFoundException flat) {
            errors = loader.loadClass(packageName + ".OrdersError");
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (text.getKey().contains(".")) {
                assertThat(bundle.getString(text.getKey())).isEqualTo(text.getValue());
            } else {
                Field constant = errors.getField(text.getKey());
                assertThat(((ErrorCode) constant.get(null)).code()).isEqualTo(text.getValue());
            }
        }
    }

    // ---- names

    private static final List<String> BAD_NAMES = List.of(
            "Evil { } class X",
            "EVIL; int x",
            "EVIL*/",
            "EVIL\\u002a/",
            "EVIL\"",
            "EVIL()",
            "a..Evil",
            "$EVIL",
            "$L",
            "EVIL%n",
            "EVIL\nX",
            "\u0415VIL",
            "\uff25VIL",
            "\u0395VIL",
            "EVIL\u202e",
            "EV\u200bIL",
            "EVIL\ud83d\ude00",
            "../Evil",
            "");

    static Stream<Arguments> badNames() {
        return Stream.of(
                        "catalog: Orders\n",
                        "  TWO:\n",
                        "  STOCK:\n",
                        "      name:\n",
                        "type: enum\n",
                        "values: [blue]\n",
                        "replacedBy: TWO\n",
                        "exception: Chosen\n",
                        "locales: [en]\n",
                        "zone: UTC\n",
                        "layout: flat\n",
                        "log: warn\n")
                .flatMap(field -> BAD_NAMES.stream().map(name -> Arguments.of(field, name)));
    }

    private static final String NAMES = """
            errata: 1
            catalog: Orders
            locales: [en]
            zone: UTC
            layout: flat
            groups:
              STOCK:
                title: "Stock"
            errors:
              ONE:
                group: STOCK
                log: warn
                params:
                  name:
                    type: enum
                    values: [blue]
                message: "{name}"
                deprecated:
                  replacedBy: TWO
                java:
                  exception: Chosen
              TWO:
                message: "two"
            """;

    @Test
    void acceptsCatalogWithValidNames() {
        assertThat(run(NAMES, "com.acme").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void reportsInvalidNameAndDoesNotGenerateIt(String field, String name) {
        assertThat(NAMES).contains(field);
        Result<List<GeneratedFile>> result = run(NAMES.replace(field, replaced(field, quoted(name))), "com.acme");

        assertThat(result.hasErrors()).isTrue();
        for (GeneratedFile file : result.value().orElse(List.of())) {
            assertThat(file.typeName()).matches("com\\.acme\\.[A-Za-z]+(_en)?");
            assertThat(file.text()).matches("\\p{ASCII}*");
            assertThat(name.isEmpty() || !file.text().contains(name)).isTrue();
        }
    }

    private static String replaced(String field, String name) {
        String line = field.strip();
        String blanks = field.substring(0, field.indexOf(line));
        int colon = line.indexOf(':');
        if (line.endsWith(":")) {
            return blanks + name + ":\n";
        }
        return blanks + line.substring(0, colon) + ": " + (line.endsWith("]") ? "[" + name + "]" : name) + "\n";
    }

    // ----

    private static Result<List<GeneratedFile>> run(String yaml, String packageName) {
        SourceBytes bytes = new SourceBytes("orders.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return CatalogCompiler.run(bytes, TranslationFiles.NONE, new GeneratorOptions(packageName, RuleLevels.NONE));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7F) {
                quoted.append(c);
            } else {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            }
        }
        return quoted.append('"').toString();
    }
}
