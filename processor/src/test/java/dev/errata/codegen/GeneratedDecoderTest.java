package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Checks how the decoder of {@code docs/examples/valid/wire-match} decodes responses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedDecoderTest {
    private final Generated vendor = Generated.from("wire-match");

    /**
     * Runs a body in which {@code json} converts single quotes to double quotes, and {@code failure} decodes the
     * result.
     */
    private Object run(String body) {
        return vendor.run("""
                class Local {
                    static String json(String text) { return text.replace((char) 39, (char) 34); }
                    static VendorException failure(String text) {
                        return VendorWire.decode(json(text)).failure().orElseThrow();
                    }
                    static VendorException failure(int status, String text) {
                        return VendorWire.decode(status, Map.of(), json(text)).failure().orElseThrow();
                    }
                }
                """ + body);
    }

    private Object typeOf(String call) {
        return run("return Local." + call + ".getClass().getSimpleName();");
    }

    @Test
    void decodesKnownCodeToExceptionWithTypedArguments() {
        assertThat(run("""
                var e = (VendorException.OutOfStock) Local.failure("{'ok':false,'error':{'code':1001,'text':'gone',"
                        + "'details':{'sku':'A-1','left':3,'colour':'light-blue'}},'user':{'name':'Ada'}}");
                return e.sku().get() + " " + e.left().getAsInt() + " " + e.colour().get().name() + " "
                        + e.customer().get() + " " + e.wire().message().get() + " " + e.wire().problems() + " " + e.error();
                """)).isEqualTo("A-1 3 LIGHT_BLUE Ada gone [] OUT_OF_STOCK");
    }

    @Test
    void rendersTextInLanguageOfUser() {
        assertThat(run("""
                return Local.failure("{'ok':false,'error':{'code':1001,'details':{'sku':'A-1','left':3,'colour':'red'}}}")
                        .message(Locale.GERMAN);
                """)).isEqualTo("Von A-1 (red) sind nur noch 3 da");
    }

    @Test
    void acceptsCodesAsNumbersTextsAndAliases() {
        assertThat(typeOf("failure(\"{'ok':false,'error':{'code':'1001'}}\")")).isEqualTo("OutOfStock");
        assertThat(typeOf("failure(\"{'ok':false,'error':{'code':1001.0}}\")")).isEqualTo("OutOfStock");
        assertThat(typeOf("failure(\"{'ok':false,'error':{'code':1.001e3}}\")")).isEqualTo("OutOfStock");
        assertThat(typeOf("failure(\"{'ok':false,'error':{'code':'OUT-OF-STOCK'}}\")"))
                .isEqualTo("OutOfStock");
        assertThat(typeOf("failure(\"{'ok':false,'error':{'code':'1001.0'}}\")"))
                .isEqualTo("Unknown");
        assertThat(typeOf("failure(\"{'ok':false,'error':{'code':'01001'}}\")")).isEqualTo("Unknown");
    }

    @Test
    void reportsMissingAndMistypedParametersAndLeavesThemEmpty() {
        assertThat(run("""
                var e = (VendorException.OutOfStock) Local.failure("{'ok':false,'error':{'code':1001,"
                        + "'details':{'sku':['A'],'left':'many','colour':'green'}},'user':7}");
                return e.sku().isPresent() + " " + e.left().isPresent() + " " + e.colour().isPresent() + " "
                        + e.customer().isPresent() + " " + e.wire().problems();
                """))
                .isEqualTo("false false false false [`sku` is an array, not a valid string, "
                        + "`left` is a string that is not a valid int, `colour` is a string that is not a valid enum]");
        assertThat(run("return Local.failure(\"{'ok':false,'error':{'code':1001}}\").wire().problems();"))
                .hasToString("[`sku` is missing, `left` is missing, `colour` is missing]");
    }

    @Test
    void extractsParametersFromMessage() {
        assertThat(run("""
                var e = (VendorException.FieldInvalid) Local.failure("{'ok':false,'error':{'code':1002,"
                        + "'text':'Please check the field: name (of cat) (at most 12)'}}");
                return e.field().get() + "|" + e.limit().getAsInt();
                """)).isEqualTo("name (of cat)|12");
    }

    @Test
    void readsDurationFromNumberInText() {
        assertThat(run("""
                StringBuilder found = new StringBuilder();
                for (String pause : List.of("15.31", "15", "PT1M", "soon")) {
                    var e = (VendorException.RateLimited) Local.failure("{'ok':false,'error':{'code':1004,"
                            + "'text':'try again in " + pause + " seconds'}}");
                    found.append(e.pause()).append(e.wire().problems());
                }
                var e = (VendorException.RateLimited) Local.failure("{'ok':false,'error':{'code':1004,"
                        + "'details':{'pause':'0.25'}}}");
                return found.append(e.pause()).append(e.message(Locale.ENGLISH)).toString();
                """))
                .isEqualTo("Optional[PT15.31S][]Optional[PT15S][]Optional[PT1M][]"
                        + "Optional.empty[`pause` is a string that is not a valid duration]"
                        + "Optional[PT0.25S]Too many calls: PT0.25S until the next one");
    }

    @Test
    void choosesOnlyErrorWithCodeDespiteOtherMessage() {
        assertThat(run("""
                var e = (VendorException.FieldInvalid) Local.failure("{'ok':false,'error':{'code':1002,'text':'other'}}");
                return e.field() + " " + e.wire().problems();
                """)).isEqualTo("Optional.empty [`field` is missing, `limit` is missing]");
    }

    @Test
    void distinguishesErrorsWithSameCodeByMatch() {
        assertThat(run("""
                var e = (VendorException.ServiceClosed) Local.failure("{'ok':false,'error':{'code':1003,"
                        + "'text':'closed until 2027-01-31'}}");
                return e.until().get();
                """)).hasToString("2027-01-31");
        assertThat(typeOf("failure(\"{'ok':false,'error':{'code':1003,'text':'busy'}}\")"))
                .isEqualTo("ServiceBusy");
        assertThat(typeOf("failure(\"{'ok':false,'error':{'code':1003}}\")")).isEqualTo("ServiceBusy");
    }

    @Test
    void choosesErrorByMatchWithoutCode() {
        assertThat(typeOf("failure(401, \"{'ok':false}\")")).isEqualTo("TokenExpired");
        assertThat(typeOf("failure(401, \"<html>\")")).isEqualTo("TokenExpired");
        assertThat(typeOf("failure(403, \"{'error':{'text':'quota'}}\")")).isEqualTo("QuotaExceeded");
        assertThat(typeOf("failure(403, \"{'error':{'text':'no'}}\")")).isEqualTo("Unknown");
        assertThat(typeOf("failure(401, \"{'error':{'code':77}}\")")).isEqualTo("Unknown");
    }

    @Test
    void keepsResponseOfUnknownCode() {
        assertThat(run("""
                var e = (VendorException.Unknown) Local.failure(503, "{'status':'error','error':{'code':'X9','text':'hm'},"
                        + "'trace':'t-1','n':12345678901234567890,'list':[1,null,{'a':true}]}");
                var w = e.wire();
                return w.code().get() + " " + w.status().getAsInt() + " " + w.message().get() + " " + w.members()
                        + " " + w.body().get().length() + " " + e.isRetryable();
                """))
                .isEqualTo("X9 503 hm {status=error, error={code=X9, text=hm}, trace=t-1, n=12345678901234567890, "
                        + "list=[1, {a=true}]} 118 true");
    }

    @Test
    void prefersOkToFailedAndComparesLeniently() {
        String kind = "return VendorWire.decode(Local.json(\"%s\")).getClass().getSimpleName();";
        assertThat(run(kind.replace("%s", "{'ok':true,'status':'error','error':{'code':1001}}")))
                .isEqualTo("NoFailure");
        assertThat(run(kind.replace("%s", "{'ok':'true'}"))).isEqualTo("NoFailure");
        assertThat(run(kind.replace("%s", "{'ok':'false'}"))).isEqualTo("Failure");
        assertThat(run(kind.replace("%s", "{'error':{'code':1001}}"))).isEqualTo("NoFailure");
    }

    @Test
    void treatsUnreadableBodyAsFailure() {
        String answer = """
                var d = VendorWire.decode(%s, Map.of(), Local.json("%t"));
                return d.getClass().getSimpleName() + " " + d.wire().problems();
                """;
        assertThat(run(answer.replace("%s", "0").replace("%t", "{'ok':tru")))
                .isEqualTo("Failure [the body is not JSON: expected a value at character 7]");
        assertThat(run(answer.replace("%s", "200").replace("%t", ""))).isEqualTo("NoFailure [the body is empty]");
        assertThat(run(answer.replace("%s", "500").replace("%t", "[]"))).isEqualTo("Failure []");
        assertThat(run(answer.replace("%s", "0").replace("%t", "[1,2]"))).isEqualTo("NoFailure []");
    }

    @Test
    void prefersRetryAfterOfServer() {
        assertThat(run("""
                return VendorWire.decode(403, Map.of("retry-after", List.of("7")), Local.json("{'error':{'text':'quota'}}"))
                        .failure().get().retryAfter() + " " + Local.failure(403, "{'error':{'text':'quota'}}").retryAfter();
                """)).isEqualTo("Optional[PT7S] Optional[PT1M]");
    }

    @Test
    void decodesBytesAndMapsAlike() {
        assertThat(run("""
                String text = Local.json("{'ok':false,'error':{'code':1001,'details':{'left':3}}}");
                Map<String, Object> map = Map.of("ok", false, "error", Map.of("code", 1001, "details", Map.of("left", 3)));
                var one = (VendorException.OutOfStock) VendorWire.decode(text.getBytes("UTF-8")).failure().get();
                var two = (VendorException.OutOfStock) VendorWire.decode(map).failure().get();
                return one.left().equals(two.left()) && one.wire().problems().equals(two.wire().problems())
                        && two.left().getAsInt() == 3;
                """)).isEqualTo(true);
    }

    @Test
    void encodesExceptionInFormatOfVendor() {
        assertThat(run("""
                return VendorWire.encodeJson(new VendorException.OutOfStock("A-1", 3,
                        VendorException.OutOfStockColour.LIGHT_BLUE, Optional.of("Ada")), Locale.GERMAN);
                """))
                .isEqualTo("{'ok':false,'error':{'code':1001,'details':{'sku':'A-1','left':3,'colour':'light-blue'},"
                        .concat("'text':'Von A-1 (light-blue) sind nur noch 3 da'}}")
                        .replace('\'', '"'));
        assertThat(run("return VendorWire.encodeJson(new VendorException.FieldInvalid(\"name\", 12));"))
                .isEqualTo("{\"ok\":false,\"error\":{\"code\":1002,\"details\":{\"field\":\"name\",\"limit\":12},"
                        + "\"text\":\"Please check the field: name (at most 12)\"}}");
        assertThat(run("return VendorWire.status(new VendorException.QuotaExceeded());"))
                .isEqualTo(403);
    }

    @Test
    void decodesStacklessErrorWithoutStackTrace() {
        assertThat(run("""
                return Local.failure(403, "{'error':{'text':'quota'}}").getStackTrace().length + " "
                        + (Local.failure(401, "{}").getStackTrace().length > 0);
                """)).isEqualTo("0 true");
    }
}
