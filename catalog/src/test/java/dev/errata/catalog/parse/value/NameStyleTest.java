package dev.errata.catalog.parse.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStyleTest {
    @ParameterizedTest
    @CsvSource({
        "CONSTANT,outOfStock,OUT_OF_STOCK",
        "CONSTANT,out-of-stock,OUT_OF_STOCK",
        "CONSTANT,OUT__OF_STOCK,OUT_OF_STOCK",
        "TYPE,face_api v2,FaceApiV2",
        "PARAMETER,order_id,orderId",
        "PARAMETER,OrderId,orderId",
        "PARAMETER,SKU,sku",
        "VALUE,a--b,a-b",
    })
    void namesAreRespelled(NameStyle style, String name, String meant) {
        assertThat(style.fits(name)).isFalse();
        assertThat(style.respelled(name)).contains(meant);
        assertThat(style.fits(meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"CONSTANT,1A", "CONSTANT,''", "TYPE,_", "PARAMETER,größe", "VALUE,9", "TYPE,2nd"})
    void whatHasNoNameInItStays(NameStyle style, String name) {
        assertThat(style.respelled(name)).isEmpty();
    }

    @Test
    void namesHaveALimit() {
        assertThat(NameStyle.CONSTANT.fits("A".repeat(100))).isTrue();
        assertThat(NameStyle.CONSTANT.fits("A".repeat(101))).isFalse();
    }
}
