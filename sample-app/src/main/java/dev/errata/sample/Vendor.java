package dev.errata.sample;

import dev.errata.sample.errors.BaiduFaceError;
import dev.errata.sample.errors.CapMonsterError;
import dev.errata.sample.errors.CapSolverError;
import dev.errata.sample.errors.CaptchaApiError;
import dev.errata.sample.errors.GatewayException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The vendors behind the gateway. */
enum Vendor {
    /** Solves captchas; its codes are words. */
    CAPSOLVER("capsolver", "CapSolver"),
    /** Solves captchas; one of its errors has a parameter. */
    CAPTCHA_API("captcha-api", "CaptchaApi"),
    /** Solves captchas; one of its errors has two codes. */
    CAPMONSTER("capmonster", "CapMonster"),
    /** Recognises faces; its codes are numbers, and one of them stands for two errors. */
    BAIDU_FACE("baidu-face", "Baidu");

    private final String key;
    private final String title;

    Vendor(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /**
     * Finds a vendor by its name on the command line.
     *
     * @param key such as {@code baidu-face}
     * @return the vendor, or nothing if there is none of that name
     */
    static Optional<Vendor> of(String key) {
        return Stream.of(values()).filter(vendor -> vendor.key.equals(key)).findFirst();
    }

    /**
     * Finds out what an answer of this vendor means.
     *
     * @param answer what the vendor said
     * @param call what it had been asked
     * @return an explanation, or several where the vendor uses one code for several errors
     * @throws GatewayException.VendorAnswerUnknown if no catalog knows the code
     */
    List<Explanation> explain(VendorAnswer answer, VendorCall call) {
        List<Explanation> explanations = switch (this) {
            case CAPSOLVER -> explainCapSolver(answer, call);
            case CAPTCHA_API -> explainCaptchaApi(answer, call);
            case CAPMONSTER -> explainCapMonster(answer, call);
            case BAIDU_FACE -> explainBaiduFace(answer, call);
        };
        if (explanations.isEmpty()) {
            throw new GatewayException.VendorAnswerUnknown(title, answer.code());
        }
        return explanations;
    }

    // Every code of CapSolver has one owner.
    private static List<Explanation> explainCapSolver(VendorAnswer answer, VendorCall call) {
        return CapSolverError.fromCode(answer.code())
                .map(error -> new Explanation(error, answer.message(), CapSolverErrors.toGateway(error, call)))
                .stream()
                .toList();
    }

    // Which field is wrong stands in the text of the captcha API, behind words that are always the same.
    private static List<Explanation> explainCaptchaApi(VendorAnswer answer, VendorCall call) {
        Optional<String> field = answer.message().flatMap(CaptchaApiErrors::field);
        return CaptchaApiError.fromCode(answer.code())
                .map(error -> new Explanation(error, field, CaptchaApiErrors.toGateway(error, field, call)))
                .stream()
                .toList();
    }

    // An error of CapMonster has two codes: `fromCode` gives it for either.
    private static List<Explanation> explainCapMonster(VendorAnswer answer, VendorCall call) {
        return CapMonsterError.fromCode(answer.code())
                .map(error -> new Explanation(error, answer.message(), CapMonsterErrors.toGateway(error, call)))
                .stream()
                .toList();
    }

    // Baidu has a code with two owners, for which `fromCode` gives nothing.
    private static List<Explanation> explainBaiduFace(VendorAnswer answer, VendorCall call) {
        return BaiduFaceError.allFromCode(answer.code()).stream()
                .map(error -> new Explanation(
                        error, answer.message(), BaiduFaceErrors.toGateway(error, answer.message(), call)))
                .toList();
    }

    /** The vendor's name for people. */
    String title() {
        return title;
    }

    /** The locales of the vendor's catalog. */
    List<Locale> locales() {
        return switch (this) {
            case CAPSOLVER -> Locales.CAPSOLVER;
            case CAPTCHA_API -> Locales.CAPTCHA_API;
            case CAPMONSTER -> Locales.CAPMONSTER;
            case BAIDU_FACE -> Locales.BAIDU_FACE;
        };
    }
}
