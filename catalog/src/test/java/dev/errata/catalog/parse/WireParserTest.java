package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireParserTest {
    private static Parsing of(String wire) {
        return Parsing.ofHead("errata: 1\ncatalog: Orders\nlocales: [en]\nwire: " + wire);
    }

    @Test
    void allIsRead() {
        Parsing parsing = of("{code: /error/code, codeType: number, message: /a~0b/~1, params: \"\","
                + " failed: {/errorId: 1, /x: no, /y: null}, ok: {/errorId: 0}}");
        Wire wire = parsing.catalog().wire().orElseThrow();

        assertThat(parsing.faults()).isEmpty();
        assertThat(wire.code().map(Located::value)).contains("/error/code");
        assertThat(wire.codeType()).contains(Wire.CodeType.NUMBER);
        assertThat(wire.message().map(Located::value)).contains("/a~0b/~1");
        assertThat(wire.params().map(Located::value)).contains("");
        assertThat(wire.failed())
                .extracting(condition ->
                        condition.pointer().value() + "=" + condition.value().value())
                .containsExactly("/errorId=1", "/x=no", "/y=null");
        assertThat(wire.ok()).hasSize(1);
    }

    @Test
    void emptyWireIsOne() {
        assertThat(of("{}").catalog().wire()).isPresent();
        assertThat(of("").catalog().wire()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{code: errorCode}|4:14 bad-pointer",
                "{code: $.error.code}|4:14 bad-pointer",
                "{code: /a~}|4:14 bad-pointer",
                "{code: /a~2}|4:14 bad-pointer",
                "{codeType: int}|4:18 unknown-value",
                "{failed: {x: 1}}|4:17 bad-pointer",
                "{failed: {/x: [1]}}|4:21 wrong-shape",
                "{failed: [/x]}|4:16 wrong-shape",
                "{parms: /x}|4:8 unknown-key",
                "/code|4:7 wrong-shape",
            })
    void faultHasItsPlace(String wire, String fault) {
        assertThat(of(wire).faults()).containsExactly(fault);
    }

    @Test
    void whatIsNoPointerIsNotTakenForLeftOut() {
        assertThat(of("{code: errorCode}").catalog().wire().orElseThrow().code())
                .isPresent();
    }
}
