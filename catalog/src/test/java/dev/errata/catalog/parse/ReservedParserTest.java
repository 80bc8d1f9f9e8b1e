package dev.errata.catalog.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Reservation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservedParserTest {
    private static Parsing of(String reserved) {
        return Parsing.ofHead("errata: 1\ncatalog: Orders\nlocales: [en]\nreserved: " + reserved);
    }

    @Test
    void allIsRead() {
        Parsing parsing =
                of("[{code: 0012, constant: BAD_SKU, since: 2.0, because: \"moved\"}, {code: 7}, {constant: B}]");
        Reservation first = parsing.catalog().reserved().get(0);

        assertThat(parsing.faults()).isEmpty();
        assertThat(parsing.catalog().reserved()).hasSize(3);
        assertThat(first.code().map(Located::value)).contains("0012");
        assertThat(first.constant().map(Located::value)).contains("BAD_SKU");
        assertThat(first.since().map(Located::value)).contains("2.0");
        assertThat(first.because()).contains("moved");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1002]|4:12 wrong-shape",
                "[[1002]]|4:12 wrong-shape",
                "{code: 1}|4:11 wrong-shape",
                "[{since: 1}]|4:12 missing-key",
                "[{code: ü}]|4:19 bad-code",
                "[{constant: bad}]|4:23 bad-name",
                "[{code: 1, constnat: X}]|4:22 unknown-key",
            })
    void faultHasItsPlace(String reserved, String fault) {
        assertThat(of(reserved).faults()).containsExactly(fault);
    }
}
