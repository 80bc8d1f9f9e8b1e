package dev.errata.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.model.ParameterType;
import org.junit.jupiter.api.Test;

/** Generated code names a parameter's type by its word in the catalog, and the decoder reads that word. */
class ParameterTypesTest {
    @Test
    void decoderHasSameTypesAsLanguage() {
        assertThat(ParameterType.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(ArgumentType.values())
                        .map(Enum::name)
                        .toList());
        assertThat(ParameterType.values())
                .allSatisfy(type -> assertThat(type.word().toUpperCase(java.util.Locale.ROOT))
                        .isEqualTo(type.name()));
    }
}
