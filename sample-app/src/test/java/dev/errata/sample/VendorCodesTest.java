package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.ErrorCode;
import dev.errata.sample.errors.BaiduFaceError;
import dev.errata.sample.errors.CapSolverError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogs against the codes on the vendors' pages. */
class VendorCodesTest {
    /** The one code that Baidu uses for two errors. */
    private static final String SHARED = "222361";

    @Test
    void capSolverHasExactlyTheCodesOfTheVendor() {
        List<String> codes = Resource.codes("capsolver");

        assertThat(codes).hasSize(17).doesNotHaveDuplicates();
        assertThat(codesOf(CapSolverError.values())).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(CapSolverError.values()).hasSize(17);
    }

    @Test
    void baiduFaceHasExactlyTheCodesOfTheVendor() {
        List<String> codes = Resource.codes("baidu-face");

        assertThat(codes).hasSize(140).doesNotHaveDuplicates();
        assertThat(codesOf(BaiduFaceError.values())).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(BaiduFaceError.values()).hasSize(141);
    }

    @ParameterizedTest
    @EnumSource
    void capSolverCodeLeadsToItsConstant(CapSolverError error) {
        assertThat(CapSolverError.fromCode(error.code())).contains(error);
        assertThat(CapSolverError.allFromCode(error.code())).containsExactly(error);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "POLICE_SERVICE_.*")
    void baiduFaceCodeLeadsToItsConstant(BaiduFaceError error) {
        assertThat(BaiduFaceError.fromCode(error.code())).contains(error);
        assertThat(BaiduFaceError.fromCode(Integer.parseInt(error.code()))).contains(error);
        assertThat(BaiduFaceError.allFromCode(error.code())).containsExactly(error);
    }

    @Test
    void codeWithTwoOwnersLeadsToBoth() {
        assertThat(BaiduFaceError.fromCode(SHARED)).isEmpty();
        assertThat(BaiduFaceError.fromCode(222361)).isEmpty();
        assertThat(BaiduFaceError.allFromCode(SHARED))
                .containsExactly(BaiduFaceError.POLICE_SERVICE_BUSY, BaiduFaceError.POLICE_SERVICE_UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "error_ip_banned", "IP_BANNED", "ERROR_IP_BANNED ", "ERROR_SOMETHING_NEW"})
    void unknownCodeLeadsToNothing(String code) {
        assertThat(CapSolverError.fromCode(code)).isEmpty();
        assertThat(CapSolverError.allFromCode(code)).isEmpty();
    }

    private static Set<String> codesOf(ErrorCode[] errors) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(errors).map(ErrorCode::code).forEach(codes::add);
        return codes;
    }
}
