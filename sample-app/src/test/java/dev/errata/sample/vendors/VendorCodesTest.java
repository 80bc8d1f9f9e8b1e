package dev.errata.sample.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.ErrorCode;
import dev.errata.sample.errors.BaiduFaceError;
import dev.errata.sample.errors.CapMonsterError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the catalogs with the codes on the vendors' pages, which are in {@code vendor-codes}. */
class VendorCodesTest {
    /** The only code with two errors. */
    private static final String SHARED = "222361";

    /** A code on a vendor's page. */
    record VendorCode(VendorCatalog vendor, String code) {}

    static List<VendorCode> codes() {
        return Stream.of(VendorCatalog.values())
                .flatMap(vendor -> vendor.codesOnThePage().stream().map(code -> new VendorCode(vendor, code)))
                .toList();
    }

    @Test
    void fourVendorsHave196CodesAndAsManyErrors() {
        assertThat(codes()).hasSize(196).doesNotHaveDuplicates();
        assertThat(VendorCatalog.values()).flatExtracting(VendorCatalog::errors).hasSize(196);
    }

    @ParameterizedTest
    @CsvSource({"CAPSOLVER, 17, 17", "CAPTCHA_API, 12, 12", "CAPMONSTER, 27, 26", "BAIDU_FACE, 140, 141"})
    void catalogHasExactlyTheCodesOfTheVendor(VendorCatalog vendor, int codes, int errors) {
        assertThat(vendor.codesOnThePage()).hasSize(codes);
        assertThat(vendor.errors()).hasSize(errors);
        assertThat(codesOf(vendor)).containsExactlyInAnyOrderElementsOf(vendor.codesOnThePage());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIdentifiesItsConstant(VendorCode code) {
        List<? extends ErrorCode> owners = code.vendor().allFromCode(code.code());

        assertThat(owners)
                .isNotEmpty()
                .allSatisfy(owner -> assertThat(spellings(owner)).contains(code.code()));
        if (code.code().equals(SHARED)) {
            assertThat(owners).hasSize(2);
            assertThat(code.vendor().fromCode(code.code())).isEmpty();
        } else {
            assertThat(owners).hasSize(1);
            assertThat(code.vendor().fromCode(code.code()).map(ErrorCode::name))
                    .contains(owners.get(0).name());
        }
    }

    @Test
    void aCodeWithTwoErrorsIdentifiesBoth() {
        assertThat(BaiduFaceError.fromCode(SHARED)).isEmpty();
        assertThat(BaiduFaceError.fromCode(222361)).isEmpty();
        assertThat(BaiduFaceError.allFromCode(SHARED))
                .containsExactly(BaiduFaceError.POLICE_SERVICE_BUSY, BaiduFaceError.POLICE_SERVICE_UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERROR_NO_SUCH_CAPCHA_ID", "WRONG_CAPTCHA_ID"})
    void bothCodesOfAnErrorIdentifyIt(String code) {
        assertThat(CapMonsterError.fromCode(code)).contains(CapMonsterError.CAPTCHA_ID_INVALID);
        assertThat(CapMonsterError.allFromCode(code)).containsExactly(CapMonsterError.CAPTCHA_ID_INVALID);
        assertThat(CapMonsterError.CAPTCHA_ID_INVALID.code()).isEqualTo("ERROR_NO_SUCH_CAPCHA_ID");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "POLICE_SERVICE_.*")
    void aNumericCodeIdentifiesItsConstant(BaiduFaceError error) {
        assertThat(BaiduFaceError.fromCode(Integer.parseInt(error.code()))).contains(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "error_ip_banned", "IP_BANNED", "ERROR_IP_BANNED ", "ERROR_SOMETHING_NEW", "0"})
    void anUnknownCodeHasNoConstant(String code) {
        assertThat(VendorCatalog.values()).allSatisfy(vendor -> {
            assertThat(vendor.fromCode(code)).isEmpty();
            assertThat(vendor.allFromCode(code)).isEmpty();
        });
    }

    private static Set<String> codesOf(VendorCatalog vendor) {
        Set<String> codes = new LinkedHashSet<>();
        vendor.errors().forEach(error -> codes.addAll(spellings(error)));
        return codes;
    }

    private static List<String> spellings(ErrorCode error) {
        return Stream.concat(Stream.of(error.code()), error.aliases().stream()).toList();
    }
}
