package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireResponseTest {
    @Test
    void noneHasNoInformation() {
        assertThat(WireResponse.NONE.code()).isEmpty();
        assertThat(WireResponse.NONE.status()).isEmpty();
        assertThat(WireResponse.NONE.headers()).isEmpty();
        assertThat(WireResponse.NONE.message()).isEmpty();
        assertThat(WireResponse.NONE.body()).isEmpty();
        assertThat(WireResponse.NONE.problems()).isEmpty();
    }

    @Test
    void namesOfHeadersAreCaseInsensitive() {
        WireResponse wire = WireResponse.builder()
                .header("Retry-After", "3")
                .header("retry-after", "4")
                .build();

        assertThat(wire.headers()).containsOnlyKeys("Retry-After");
        assertThat(wire.headers().get("RETRY-AFTER")).containsExactly("3", "4");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> wire.headers().clear());
    }

    /** If each value were copied again, this would take 2 * 10^10 steps. */
    @Test
    void manyValuesOfOneNameTakeLinearTime() {
        WireResponse.Builder builder = WireResponse.builder();
        for (int i = 0; i < 200_000; i++) {
            builder.header(i % 2 == 0 ? "Via" : "VIA", Integer.toString(i));
        }
        WireResponse wire = builder.build();
        builder.header("Via", "later");

        assertThat(wire.headers().get("via"))
                .hasSize(200_000)
                .startsWith("0", "1", "2")
                .endsWith("199999");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> wire.headers().get("via").add("x"));
        assertThat(builder.build().headers().get("via")).endsWith("199999", "later");
    }

    @Test
    void theStatusLineOfAnOldClientIsIgnored() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("HTTP/1.1 500"));
        headers.put("Date", List.of("today"));

        assertThat(WireResponse.builder().headers(headers).build().headers()).containsOnlyKeys("Date");
    }

    @Test
    void aLongBodyIsTruncatedBetweenCharacters() {
        assertThat(WireResponse.builder().body("a".repeat(8192)).build().body()).contains("a".repeat(8192));
        assertThat(WireResponse.builder().body("a".repeat(9000)).build().body()).contains("a".repeat(8192));
        assertThat(WireResponse.builder()
                        .body("a".repeat(8191) + "\ud83d\ude00")
                        .build()
                        .body())
                .contains("a".repeat(8191));
    }

    @Test
    void laterChangesOfTheBuilderDoNotChangeTheResponse() {
        WireResponse.Builder builder = WireResponse.builder().header("A", "1").problem("x");
        WireResponse wire = builder.build();
        builder.header("A", "2").header("B", "1").problem("y");

        assertThat(wire.headers()).containsExactly(Map.entry("A", List.of("1")));
        assertThat(wire.problems()).containsExactly("x");
    }

    @Test
    void toStringHasNoSecretsAndNoControlCharacters() {
        WireResponse wire = WireResponse.builder()
                .code("1\n2")
                .status(401)
                .header("Set-Cookie", "secret")
                .body("secret")
                .build();

        assertThat(wire).hasToString("WireResponse[code=1\\n2, status=401]");
    }

    @Test
    void aResponseCanBeSerializedAndDeserialized() throws Exception {
        WireResponse wire = WireResponse.builder()
                .code("1")
                .status(401)
                .header("A", "b")
                .message("m")
                .body("b")
                .problem("p")
                .build();

        WireResponse read = Serialized.of(wire).read(WireResponse.class);

        assertThat(read.code()).contains("1");
        assertThat(read.status()).hasValue(401);
        assertThat(read.headers().get("a")).containsExactly("b");
        assertThat(read.message()).contains("m");
        assertThat(read.body()).contains("b");
        assertThat(read.problems()).containsExactly("p");
    }

    @Test
    void aResponseOfAnotherVersionHasNoNulls() throws Exception {
        WireResponse read = Serialized.of(
                        WireResponse.builder().header("A", "b").problem("p").build())
                .withoutField("headers")
                .withoutField("problems")
                .read(WireResponse.class);

        assertThat(read.headers()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }
}
