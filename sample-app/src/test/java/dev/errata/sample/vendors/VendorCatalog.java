package dev.errata.sample.vendors;

import dev.errata.runtime.ErrorCode;
import dev.errata.sample.errors.BaiduFaceError;
import dev.errata.sample.errors.CapMonsterError;
import dev.errata.sample.errors.CapSolverError;
import dev.errata.sample.errors.CaptchaApiError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The generated code of each vendor's catalog in one type, so that one test covers all vendors. */
public enum VendorCatalog {
    CAPSOLVER(
            "capsolver",
            CapSolverError.values(),
            CapSolverError::fromCode,
            CapSolverError::allFromCode,
            CapSolverError.locales().all()),
    CAPTCHA_API(
            "captcha-api",
            CaptchaApiError.values(),
            CaptchaApiError::fromCode,
            CaptchaApiError::allFromCode,
            CaptchaApiError.locales().all()),
    CAPMONSTER(
            "capmonster",
            CapMonsterError.values(),
            CapMonsterError::fromCode,
            CapMonsterError::allFromCode,
            CapMonsterError.locales().all()),
    BAIDU_FACE(
            "baidu-face",
            BaiduFaceError.values(),
            BaiduFaceError::fromCode,
            BaiduFaceError::allFromCode,
            BaiduFaceError.locales().all());

    private final String key;
    private final List<ErrorCode> errors;
    private final Function<String, Optional<? extends ErrorCode>> fromCode;
    private final Function<String, List<? extends ErrorCode>> allFromCode;
    private final List<Locale> locales;

    VendorCatalog(
            String key,
            ErrorCode[] errors,
            Function<String, Optional<? extends ErrorCode>> fromCode,
            Function<String, List<? extends ErrorCode>> allFromCode,
            List<Locale> locales) {
        this.key = key;
        this.errors = List.of(errors);
        this.fromCode = fromCode;
        this.allFromCode = allFromCode;
        this.locales = locales;
    }

    /** Returns the codes on the vendor's page. */
    List<String> codesOnThePage() {
        return Resource.codes(key);
    }

    /** Returns all errors. */
    public List<ErrorCode> errors() {
        return errors;
    }

    Optional<? extends ErrorCode> fromCode(String code) {
        return fromCode.apply(code);
    }

    List<? extends ErrorCode> allFromCode(String code) {
        return allFromCode.apply(code);
    }

    /** Returns the locales of the texts. */
    public List<Locale> locales() {
        return locales;
    }
}
