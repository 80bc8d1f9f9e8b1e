package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A client decodes the problem details of a server that uses the same catalog, as {@code docs/guide/faq.md} says. */
class SharedCatalogTest {
    @Test
    void decodesExceptionThatServerThrows() throws Exception {
        Class<?> example = GuideFolder.named("shared").compile().loader().loadClass("com.acme.RoundTrip");

        assertThat(example.getMethod("received").invoke(null))
                .hasToString("Optional[com.acme.OrdersException$OutOfStock: Only 2 of TEA-500 left]");
    }
}
