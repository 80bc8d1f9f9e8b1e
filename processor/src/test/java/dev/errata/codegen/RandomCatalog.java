package dev.errata.codegen;

import dev.errata.catalog.model.ParameterType;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A catalog with unusual content: names that Java already uses, texts that try to break out, rare locales. The same
 * seed gives the same catalog.
 */
final class RandomCatalog {
    private static final List<String> NAMES =
            List.of("Orders", "Catalog", "Error", "String", "Object", "X", "Url2", "Text");
    private static final List<String> LOCALES = List.of(
            "en",
            "de",
            "zh-Hant",
            "sr-Latn",
            "iw",
            "id",
            "pt-BR",
            "es-419",
            "no",
            "nb",
            "yi",
            "de-CH-1996",
            "en-US-POSIX",
            "und-x",
            "ar",
            "sl-rozaj");
    private static final List<String> WORDS = List.of(
            "STRING",
            "OBJECT",
            "OVERRIDE",
            "A",
            "B",
            "AB",
            "NEW",
            "CLASS",
            "ERROR",
            "CATALOG",
            "EXCEPTION",
            "GROUP",
            "OTHER",
            "KNOWN",
            "UNKNOWN",
            "GET",
            "MESSAGE",
            "WAIT",
            "STOCK",
            "LOCALE",
            "OPTIONAL",
            "INT",
            "LEVEL",
            "RETRY",
            "TEXTS",
            "CODES",
            "VALUE",
            "SYSTEM",
            "THROWABLE",
            "DEPRECATED",
            "X1",
            "ORDERS",
            "DURATION",
            "LIST",
            "UUID",
            "INTEGER",
            "BOOLEAN");
    private static final List<String> PARAMETERS = List.of(
            "sku",
            "left",
            "userId",
            "cause",
            "value",
            "java",
            "com",
            "dev",
            "arguments",
            "locale",
            "record",
            "yield",
            "var",
            "sealed",
            "permits",
            "string",
            "index",
            "stackTrace",
            "optional",
            "optionalInt",
            "optionalArgument",
            "texts",
            "name",
            "code",
            "status",
            "title",
            "object",
            "when",
            "module",
            "initCause",
            "equals",
            "cause1",
            "a",
            "b");
    private static final List<String> BAD_PARAMETERS = List.of(
            "class", "int", "default", "message", "error", "wire", "hashCode", "wait", "readResolve", "userid", "true");
    private static final List<String> TYPES =
            Arrays.stream(ParameterType.values()).map(ParameterType::word).toList();
    private static final List<String> PIECES = List.of(
            "*/",
            "/*",
            "//",
            "\\u002a/",
            "\\u0022",
            "\\",
            "\\\\",
            "\\user",
            "$L",
            "$$",
            "$",
            "\"",
            "\"\"\"",
            "'",
            "<b>",
            "</p>",
            "&amp;",
            "&",
            "&#0;",
            "@param x",
            "@",
            "\n",
            "\n\n",
            "\n@deprecated ",
            "\t",
            " ",
            "%n",
            "#",
            ": ",
            "word",
            "a longer stretch of words ",
            "\u05e9\u05dc\u05d5\u05dd",
            "\u2067\u05d0\u2069",
            "\u4f60\u597d",
            "\ud83d\ude00",
            "\ud835\udc00",
            "\u00e4",
            "\u00a0",
            "\u200d",
            "\ufffd",
            "*",
            "/",
            "]]>",
            "<!--",
            "x".repeat(3_000));
    private static final List<String> PLAIN_PIECES = List.of("{", "}", "{@link X}", "{@code }", "{0}", "${x}", "}}");

    private final Random random;
    private final StringBuilder yaml = new StringBuilder();
    private final List<String> locales = new ArrayList<>();
    private final Map<String, StringBuilder> sides = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> messages = new LinkedHashMap<>();
    private final Map<String, List<Declared>> declared = new LinkedHashMap<>();
    final String name;

    /** A parameter of the catalog. */
    record Declared(String name, String type) {}

    RandomCatalog(long seed) {
        this.random = new Random(seed);
        this.name = oneOf(NAMES);
        head();
        List<String> groups = groups();
        yaml.append("errors:\n");
        for (String constant : constants(1 + random.nextInt(8))) {
            error(constant, groups);
        }
    }

    String yaml() {
        return yaml.toString();
    }

    /** Returns the translation file of a locale for any spelling of its tag. */
    Optional<String> side(String tag) {
        return sides.keySet().stream()
                .filter(locale -> Locale.forLanguageTag(locale).equals(Locale.forLanguageTag(tag)))
                .findFirst()
                .map(locale -> sides.get(locale).toString());
    }

    /** The texts by locale and key. */
    Map<String, Map<String, String>> texts() {
        return texts;
    }

    /** The expected messages by locale and constant, with {@link #mark} for each parameter. */
    Map<String, Map<String, String>> messages() {
        return messages;
    }

    /** The parameters by constant. */
    Map<String, List<Declared>> parametersByError() {
        return declared;
    }

    ZoneId zone() {
        return yaml.indexOf("\nzone: Europe/Berlin\n") < 0 ? ZoneOffset.UTC : ZoneId.of("Europe/Berlin");
    }

    /** A text that no text of a catalog contains. */
    static String mark(String parameter) {
        return "\0" + parameter + "\0";
    }

    // ---- the parts

    private boolean grouped;
    private boolean wire;

    /** A kind of text that no error of this catalog has. */
    private String unused = "";

    private void head() {
        locales.add("en");
        for (int i = random.nextInt(4); i > 0; i--) {
            String locale = oneOf(LOCALES);
            if (!locales.contains(locale) && !locale.equals("und-x")) {
                locales.add(locale);
            }
        }
        for (String locale : locales.subList(1, locales.size())) {
            if (chance(3)) {
                String top = "errata: 1\ncatalog: " + name + "\nlocale: " + locale + "\nerrors:\n";
                sides.put(locale, new StringBuilder(top));
            }
        }
        locales.forEach(locale -> texts.put(locale, new LinkedHashMap<>()));
        locales.forEach(locale -> messages.put(locale, new LinkedHashMap<>()));
        grouped = chance(4);
        wire = chance(3);
        unused = oneOf(List.of("none", "title", "description", "remedy"));
        line(0, "errata: 1");
        line(0, "catalog: " + name);
        line(0, "locales: [" + String.join(", ", locales) + "]");
        line(0, "translations: optional");
        maybe(2, "description: " + quoted(plain()));
        maybe(2, "docs: \"https://example.com/a%20b/\"");
        maybe(2, "zone: Europe/Berlin");
        line(0, "layout: " + (grouped ? "grouped" : "flat"));
        line(0, "exceptions: " + (chance(2) ? "per-error" : "per-group"));
        if (wire) {
            line(0, "wire:");
            line(1, "code: /code");
            line(1, "message: /message");
        }
    }

    private List<String> groups() {
        List<String> groups = new ArrayList<>(constants(grouped ? 2 : random.nextInt(3)));
        if (!groups.isEmpty()) {
            line(0, "groups:");
        }
        for (String group : groups) {
            line(1, group + ":");
            line(2, "title: " + quoted(plain()));
            if (chance(5)) {
                line(2, "java:");
                line(3, "exception: " + group.substring(0, 1) + "Chosen" + group.length());
            }
        }
        return groups;
    }

    private void error(String constant, List<String> groups) {
        line(1, constant + ":");
        if (grouped || (chance(2) && !groups.isEmpty())) {
            line(2, "group: " + oneOf(groups));
        }
        boolean isMatched = wire && chance(3);
        boolean hasCode = !isMatched || chance(2);
        if (!hasCode) {
            line(2, "code: none");
        } else if (chance(2)) {
            line(2, "code: " + quoted(code()));
        }
        if (hasCode && chance(4)) {
            line(2, "aliases: [" + quoted(code()) + ", " + quoted(code()) + "]");
        }
        maybeIn(2, "status: " + (400 + random.nextInt(200)));
        if (chance(3)) {
            line(2, "retry:");
            line(3, "when: " + oneOf(List.of("transient", "throttled", "after-action")));
            line(3, "after: " + oneOf(List.of("500ms", "2s", "5m", "36h", "30d")));
            line(3, "idempotentOnly: " + chance(2));
        }
        maybeIn(3, "stackless: true");
        maybeIn(3, "log: " + oneOf(List.of("error", "warn", "info", "debug", "off")));
        maybeIn(3, "since: " + quoted(visible()));
        if (chance(4)) {
            line(2, "deprecated:");
            line(3, "because: " + quoted(plain()));
            line(3, "since: " + quoted(visible()));
        }
        sides.values().forEach(side -> side.append("  ").append(constant).append(":\n"));
        declared.put(constant, parameters());
        if (isMatched) {
            match(declared.get(constant));
        }
        texts(constant, "title");
        messages(constant, declared.get(constant));
        texts(constant, "description");
        texts(constant, "remedy");
        boolean hasOtherName = chance(6);
        List<Declared> renamed =
                declared.get(constant).stream().filter(parameter -> chance(8)).toList();
        if (hasOtherName || !renamed.isEmpty()) {
            line(2, "java:");
            if (hasOtherName) {
                line(3, "exception: Chosen" + constant.length());
            }
            if (!renamed.isEmpty()) {
                line(3, "params:");
                renamed.forEach(parameter -> line(4, parameter.name() + ": " + oneOf(PARAMETERS) + "Too"));
            }
        }
    }

    /**
     * Writes what distinguishes the error from those with the same code, or without one: its own status, or a text
     * around captures.
     */
    private void match(List<Declared> parameters) {
        line(2, "match:");
        line(3, "status: " + (400 + declared.size()));
        if (chance(2)) {
            StringBuilder message = new StringBuilder("Vendor's ").append(declared.size());
            parameters.stream()
                    .filter(parameter -> parameter.type().equals("string"))
                    .forEach(parameter ->
                            message.append(" / {").append(parameter.name()).append('}'));
            line(3, "message: " + quoted(message.append(".").toString()));
        }
    }

    private List<Declared> parameters() {
        List<Declared> parameters = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            names.add(chance(30) ? oneOf(BAD_PARAMETERS) : oneOf(PARAMETERS));
        }
        if (!names.isEmpty()) {
            line(2, "params:");
        }
        for (String parameter : names) {
            String type = oneOf(TYPES);
            parameters.add(new Declared(parameter, type));
            line(3, parameter + ":");
            line(4, "type: " + type);
            if (type.equals("enum")) {
                line(4, "values: [red, dark-blue, RAL.9005, 'light grey', a_b]");
            }
            line(4, "sensitive: " + chance(5));
            line(4, "optional: " + chance(3));
            if (chance(3)) {
                line(4, "description: " + quoted(plain()));
            }
            if (chance(3) && type.equals("string")) {
                line(4, "example: " + quoted(visible()));
            }
        }
        return parameters;
    }

    private void texts(String constant, String kind) {
        if (chance(2) || kind.equals(unused)) {
            return;
        }
        line(2, kind + ":");
        for (String locale : locales) {
            if (locale.equals("en") || chance(2)) {
                text(locale, constant + "." + kind, plain());
            }
        }
    }

    private void messages(String constant, List<Declared> parameters) {
        line(2, "message:");
        for (String locale : locales) {
            if (locale.equals("en") || chance(2)) {
                String literal = literal();
                boolean quoted = chance(3);
                StringBuilder source = new StringBuilder(literal);
                StringBuilder shown = new StringBuilder(literal.replace("''", "'"));
                for (Declared parameter : parameters) {
                    argument(parameter, parameters, source.append(' '), shown.append(' '));
                }
                text(
                        locale,
                        constant + ".message",
                        source.append(quoted ? " '{quoted} '" : ".").toString());
                messages.get(locale)
                        .put(constant, shown.append(quoted ? " {quoted} " : ".").toString());
            }
        }
    }

    /**
     * Writes a placeholder in one of the forms that its type allows. All of them print the argument in the plain form.
     */
    private void argument(Declared parameter, List<Declared> parameters, StringBuilder source, StringBuilder shown) {
        String name = parameter.name();
        String plain = "{" + name + "}";
        boolean isSimple = chance(2);
        String text = isSimple ? plain : "'{'it''s" + plain;
        shown.append(isSimple ? "" : "{it's").append(mark(name));
        String form = isSimple ? "" : parameter.type();
        source.append(
                switch (form) {
                    case "int", "long", "double", "decimal" -> {
                        String counted = text + "'#'";
                        shown.append('#');
                        yield "{" + name + (chance(2) ? ", plural, " : ", selectordinal, ")
                                + (chance(2) ? "offset:1 " : "")
                                + "=77 {" + never(parameters) + "} one {" + counted + "} few{" + counted + "} other {"
                                + counted
                                + "}}";
                    }
                    case "enum" ->
                        "{" + name + ",select,red{" + never(parameters) + "} DARK_BLUE {" + text + "} other {" + text
                                + "}}";
                    case "boolean" ->
                        "{ " + name + " , select , false {" + never(parameters) + "} other {" + text + "} }";
                    case "string" -> "{" + name + ", select, \u7537 {#" + never(parameters) + "} other {" + text + "}}";
                    default -> text;
                });
    }

    /** Writes any format in branches that none of the tested arguments selects. */
    private String never(List<Declared> parameters) {
        StringBuilder text = new StringBuilder("never # ");
        for (Declared parameter : parameters) {
            String name = parameter.name();
            String length = oneOf(List.of("", ", short", ", medium"));
            text.append(
                    switch (parameter.type()) {
                        case "int", "long", "double", "decimal" ->
                            "{" + name + ", number"
                                    + oneOf(List.of("", ", integer", ", percent")) + "}{" + name
                                    + ", plural, offset:2 =0.5 {#} zero {} other {{" + name
                                    + ", selectordinal, other {# '#'}}}}";
                        case "date" -> "{" + name + ", date" + length + "}";
                        case "time" -> "{" + name + ", time" + length + "}";
                        case "instant" -> "{" + name + ", date, full}{" + name + ", time, long}";
                        default -> "{" + name + "}";
                    });
        }
        return text.toString();
    }

    private void text(String locale, String key, String text) {
        texts.get(locale).put(key, text);
        if (sides.containsKey(locale)) {
            String kind = key.substring(key.indexOf('.') + 1);
            sides.get(locale)
                    .append("    ")
                    .append(kind)
                    .append(": ")
                    .append(quoted(text))
                    .append('\n');
        } else {
            line(3, locale + ": " + quoted(text));
        }
    }

    // ---- words

    private Set<String> constants(int count) {
        Set<String> constants = new LinkedHashSet<>();
        while (constants.size() < count) {
            StringBuilder constant = new StringBuilder(oneOf(WORDS));
            while (chance(2)) {
                constant.append('_').append(chance(6) ? "1" : oneOf(WORDS));
            }
            constants.add(constant.toString());
        }
        return constants;
    }

    private String code() {
        StringBuilder code = new StringBuilder("C");
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            code.append((char) ('!' + random.nextInt('~' - '!')));
        }
        return code.toString();
    }

    private String plain() {
        StringBuilder text = new StringBuilder("Text");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(chance(4) ? oneOf(PLAIN_PIECES) : oneOf(PIECES));
        }
        return text.append('.').toString();
    }

    /** Invisible characters are errors except in texts for users. */
    private String visible() {
        return plain().replaceAll("[\\u00a0\\u200d\\u2067\\u2069]", "");
    }

    private String literal() {
        StringBuilder text = new StringBuilder("Text");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(oneOf(PIECES));
        }
        return text.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private void maybe(int oneIn, String text) {
        if (chance(oneIn)) {
            line(0, text);
        }
    }

    private void maybeIn(int oneIn, String text) {
        if (chance(oneIn)) {
            line(2, text);
        }
    }

    private void line(int depth, String text) {
        yaml.append("  ".repeat(depth)).append(text).append('\n');
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
