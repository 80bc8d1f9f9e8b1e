package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.TranslationFiles;
import dev.errata.catalog.model.RuleLevels;
import dev.errata.catalog.yaml.SourceBytes;
import dev.errata.codegen.Javac.Compiled;
import dev.errata.runtime.CatalogException;
import dev.errata.runtime.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks what code can do with the exceptions of any catalog. */
class GenericHandlerTest {
    /** A method that does not depend on a catalog. */
    private static final String HANDLER = """
            static String handle(CatalogException e) {
                Optional<ErrorCode> error = ErrorCode.of(e);
                return error.map(ErrorCode::name).orElse("none")
                        + " " + error.map(CatalogLocales::of).map(CatalogLocales::all).orElse(List.of())
                        + " " + WireResponse.of(e).map(response -> response.status());
            }
            """;

    // ---- from an exception

    @Test
    void serverExceptionHasErrorButNoResponse() {
        assertThat(handled("orders", "new OrdersException.OutOfStock(\"TEA\", 2)"))
                .isEqualTo("OUT_OF_STOCK [en, de] Optional.empty");
    }

    @Test
    void groupExceptionHasErrorOfItsFactory() {
        assertThat(handled("per-group", "ShopException.Cart.cartEmpty()")).isEqualTo("CART_EMPTY [en] Optional.empty");
    }

    @Test
    void groupedExceptionHasErrorOfItsGroup() {
        assertThat(handled("grouped", "new ShopException.TooManyArticles(9)"))
                .isEqualTo("TOO_MANY_ARTICLES [en] Optional.empty");
    }

    @Test
    void decodedExceptionHasResponse() {
        assertThat(handled(
                        "wire",
                        "((Decoded.Failure<VendorException>) VendorWire.decode(503, Map.of(), \"\"\"\n"
                                + "{\"error\": {\"code\": \"rate_limit\"}}\"\"\")).exception()"))
                .isEqualTo("RATE_LIMITED [en] Optional[OptionalInt[503]]");
    }

    @Test
    void unknownExceptionHasOnlyResponse() {
        assertThat(handled(
                        "wire",
                        "((Decoded.Failure<VendorException>) VendorWire.decode(503, Map.of(), \"\"\"\n"
                                + "{\"error\": {\"code\": \"new\"}}\"\"\")).exception()"))
                .isEqualTo("none [] Optional[OptionalInt[503]]");
    }

    @Test
    void exceptionThrownByClientHasNoResponse() {
        assertThat(handled("wire", "new VendorException.RateLimited(5, Duration.ofMinutes(1))"))
                .isEqualTo("RATE_LIMITED [en] Optional.empty");
    }

    @Test
    void handlerOfGuideHandlesAnyCatalog() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "guide", "serve-errors.md"));
        String section = page.substring(page.indexOf("## One handler for several catalogs"));
        String handler = section.substring(
                section.indexOf("```java\n") + 8, section.indexOf("```\n", 40 + section.indexOf("```java")));
        String use = """
                var headers = new TreeMap<String, String>();
                var own = respond(new OrdersException.OutOfStock("TEA", 2), "de-AT", headers).get();
                return own.title().get() + headers;
                }
                %s
                static void end() {""";

        assertThat(Generated.from("orders").run(use.replace("%s", handler)))
                .isEqualTo("Nicht vorr\u00E4tig{Content-Language=de}");
        assertThat(Generated.from("wire").run("""
                        var vendors = VendorWire.decode(503, Map.of(), "{\\"error\\": {\\"code\\": \\"rate_limit\\"}}");
                        var failure = ((Decoded.Failure<VendorException>) vendors).exception();
                        return respond(failure, "de", new TreeMap<>()).isPresent();
                        }
                        %s
                        static void end() {""".replace("%s", handler))).isEqualTo(false);
    }

    private static Object handled(String example, String exception) {
        return Generated.from(example).run("return handle(" + exception + ");\n}\n" + HANDLER + "static void end() {");
    }

    // ---- from a class

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsErrorByItsExceptionClass(Example example) throws Exception {
        Compiled compiled = Javac.compile(Sources.of(example.generate().value().orElseThrow()), Javac.plain(17));
        ClassLoader loader = compiled.loader();
        NamedCatalog named = example.named();
        Map<String, String> expected = new TreeMap<>();
        for (NamedError error : named.errors()) {
            if (named.hasClassPerError()) {
                expected.put(error.exception().reflectionName(), error.constant());
            }
        }

        Map<String, String> actual = new TreeMap<>();
        for (String name : compiled.classes().keySet()) {
            Class<?> type = loader.loadClass(name);
            if (CatalogException.class.isAssignableFrom(type)) {
                Optional<ErrorCode> error = ErrorCode.of(type.asSubclass(CatalogException.class));
                error.ifPresent(found -> actual.put(name, found.name()));
            }
        }

        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void loadsNoOtherExceptionClass() throws Exception {
        Compiled compiled = Javac.compile(Example.named("orders").expectedSources(), Javac.plain(17));
        List<String> loaded = new ArrayList<>();
        ClassLoader loader = compiled.loader(loaded::add);
        Class<?> type = loader.loadClass("com.acme.OrdersException$PaymentDeclined");

        Optional<ErrorCode> error = ErrorCode.of(type.asSubclass(CatalogException.class));

        assertThat(error.map(ErrorCode::name)).contains("PAYMENT_DECLINED");
        assertThat(loaded)
                .contains("com.acme.OrdersError")
                .filteredOn(name -> name.startsWith("com.acme.OrdersException$"))
                .containsExactlyInAnyOrder(
                        "com.acme.OrdersException$PaymentDeclined", "com.acme.OrdersException$PaymentGroup");
    }

    @Test
    void findsNothingForOtherException() {
        assertThat(ErrorCode.of(CatalogException.class)).isEmpty();
    }

    // ---- parameters

    @Test
    void parametersHavePropertiesOfCatalog() {
        assertThat(Generated.from("orders").run("""
                        var text = new StringJoiner("\\n");
                        for (var error : OrdersError.values()) {
                            for (var p : error.parameters()) {
                                text.add(error + " " + p.name() + ": " + p.type().keyword() + (p.sensitive() ? " sensitive" : "")
                                        + (p.optional() ? " optional" : "") + p.description().map(d -> ", " + d).orElse("")
                                        + p.example().map(e -> ", such as " + e).orElse("") + " " + p.values());
                            }
                        }
                        return text.toString();
                        """)).isEqualTo("""
                        OUT_OF_STOCK sku: string, The article that was ordered., such as TEA-500 []
                        OUT_OF_STOCK left: int []
                        COLOUR_SOLD_OUT sku: string []
                        COLOUR_SOLD_OUT colour: enum [red, dark-blue]
                        COLOUR_SOLD_OUT nextDelivery: date optional, When there will be more, if that is known. []
                        PAYMENT_DECLINED amount: decimal []
                        PAYMENT_DECLINED card: string sensitive []
                        ORDER_NOT_FOUND id: uuid []""");
    }

    @Test
    void readsDetailsOfAnySizeBack() {
        String description = "\u20AC\uD83D\uDE00\\\" */ ".repeat(12_000).strip();
        StringBuilder yaml =
                new StringBuilder("errata: 1\ncatalog: Big\nlocales: [en]\ndefaults: { status: 400 }\nerrors:\n");
        for (String error : List.of("ONE", "TWO", "THREE")) {
            yaml.append("  ").append(error).append(":\n    message: \"{a} {b}\"\n    params:\n      a: int\n");
            yaml.append(
                            error.equals("TWO")
                                    ? "      b: int\n"
                                    : "      b:\n        type: string\n        description: '")
                    .append(error.equals("TWO") ? "" : description + "'\n");
        }
        SourceBytes catalog = new SourceBytes("big.yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
        GeneratorOptions options = new GeneratorOptions("com.acme", RuleLevels.NONE);
        List<GeneratedFile> files = CatalogCompiler.run(catalog, TranslationFiles.NONE, options)
                .value()
                .orElseThrow();

        assertThat(Generated.from(Sources.of(files)).run("""
                        var found = new ArrayList<Object>();
                        for (var error : BigError.values()) {
                            error.parameters().forEach(p -> found.add(p.description().orElse("")));
                        }
                        return found;
                        """))
                .isEqualTo(List.of("", description, "", "", "", description));
    }

    @Test
    void namesEachType() {
        assertThat(Generated.from("all-types").run("""
                        var text = new StringJoiner(" ");
                        for (var error : TypesError.values()) {
                            error.parameters().forEach(p -> text.add(p.type() + (p.optional() ? "?" : "") + p.values().size()));
                        }
                        return text.toString();
                        """))
                .isEqualTo(
                        "STRING0 INT0 LONG0 DOUBLE0 DECIMAL0 BOOLEAN0 DATE0 TIME0 INSTANT0 DURATION0 UUID0 URI0 ENUM4"
                                + " STRING?0 INT?0 LONG?0 DOUBLE?0 DECIMAL?0 BOOLEAN?0 DATE?0 TIME?0 INSTANT?0 DURATION?0 UUID?0 URI?0"
                                + " ENUM?2");
    }
}
