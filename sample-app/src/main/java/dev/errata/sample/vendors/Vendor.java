package dev.errata.sample.vendors;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.Decoded;
import dev.errata.sample.errors.BaiduFaceException;
import dev.errata.sample.errors.BaiduFaceWire;
import dev.errata.sample.errors.CapMonsterException;
import dev.errata.sample.errors.CapMonsterWire;
import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.CapSolverWire;
import dev.errata.sample.errors.CaptchaApiException;
import dev.errata.sample.errors.CaptchaApiWire;
import dev.errata.sample.errors.GatewayException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vendor, with its decoder and the conversion of its errors.
 *
 * @param key its name in the gateway's paths
 * @param title its display name
 * @param decoder decodes its responses; generated from its catalog
 * @param translation converts its exceptions to the gateway's
 * @param <E> its exception
 */
public record Vendor<E extends CatalogException>(
        String key, String title, Decoder<E> decoder, Translation<E> translation) {
    /** Solves captchas. Its codes are strings. */
    public static final Vendor<CapSolverException> CAPSOLVER =
            new Vendor<>("capsolver", CapSolverErrors.VENDOR, CapSolverWire::decode, CapSolverErrors::toGateway);

    /** Solves captchas. Some of its errors have a parameter, which is in the text and not in the code. */
    public static final Vendor<CaptchaApiException> CAPTCHA_API =
            new Vendor<>("captcha-api", CaptchaApiErrors.VENDOR, CaptchaApiWire::decode, CaptchaApiErrors::toGateway);

    /** Solves captchas. One of its errors has two codes. */
    public static final Vendor<CapMonsterException> CAPMONSTER =
            new Vendor<>("capmonster", CapMonsterErrors.VENDOR, CapMonsterWire::decode, CapMonsterErrors::toGateway);

    /** Recognizes faces. Its codes are numbers, and one of them has two meanings. */
    public static final Vendor<BaiduFaceException> BAIDU_FACE =
            new Vendor<>("baidu-face", BaiduFaceErrors.VENDOR, BaiduFaceWire::decode, BaiduFaceErrors::toGateway);

    /** All vendors. */
    public static final List<Vendor<?>> ALL = List.of(CAPSOLVER, CAPTCHA_API, CAPMONSTER, BAIDU_FACE);

    /**
     * Decodes any response.
     *
     * @param <E> the vendor's exception
     */
    @FunctionalInterface
    public interface Decoder<E extends CatalogException> {
        /** Decodes a response. */
        Decoded<E> decode(int status, Map<String, List<String>> headers, byte[] body);
    }

    /**
     * Converts a failure of the vendor to an error of the gateway.
     *
     * @param <E> the vendor's exception
     */
    @FunctionalInterface
    public interface Translation<E extends CatalogException> {
        /** Converts a failure. */
        GatewayException toGateway(E failure, VendorCall call);
    }

    /**
     * Returns the vendor with the given key.
     *
     * @param key its name in a path
     * @return the vendor
     * @throws GatewayException.VendorNotFound if there is no such vendor
     */
    public static Vendor<?> of(String key) {
        return ALL.stream()
                .filter(vendor -> vendor.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new GatewayException.VendorNotFound(key));
    }

    /**
     * Returns the failure in a response.
     *
     * @param response the response
     * @return the failure; empty if the call succeeded
     */
    public Optional<E> failure(VendorResponse response) {
        return decoder.decode(response.status(), response.headers(), response.body())
                .failure();
    }

    /**
     * Returns the gateway's exception for the failure in a response.
     *
     * @param response the response
     * @param call the call that was made
     * @return the exception; empty if the call succeeded
     */
    public Optional<GatewayException> explain(VendorResponse response, VendorCall call) {
        return failure(response).map(failure -> translation.toGateway(failure, call));
    }
}
