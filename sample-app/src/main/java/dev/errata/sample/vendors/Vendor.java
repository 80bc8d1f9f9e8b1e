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
 * A vendor behind the gateway: what its answers mean, and what they mean for us.
 *
 * @param key its name in the gateway's paths
 * @param title its name for people
 * @param decoder makes its exception of an answer; generated from its catalog
 * @param translation makes the gateway's exception of its own; ours
 * @param <E> its exception
 */
public record Vendor<E extends CatalogException>(
        String key, String title, Decoder<E> decoder, Translation<E> translation) {
    /** Solves captchas; its codes are words. */
    public static final Vendor<CapSolverException> CAPSOLVER =
            new Vendor<>("capsolver", CapSolverErrors.VENDOR, CapSolverWire::decode, CapSolverErrors::toGateway);

    /** Solves captchas; some of its errors have a parameter, which stands in the text beside the code. */
    public static final Vendor<CaptchaApiException> CAPTCHA_API =
            new Vendor<>("captcha-api", CaptchaApiErrors.VENDOR, CaptchaApiWire::decode, CaptchaApiErrors::toGateway);

    /** Solves captchas; one of its errors has two codes. */
    public static final Vendor<CapMonsterException> CAPMONSTER =
            new Vendor<>("capmonster", CapMonsterErrors.VENDOR, CapMonsterWire::decode, CapMonsterErrors::toGateway);

    /** Recognises faces; its codes are numbers, and one of them stands for two errors. */
    public static final Vendor<BaiduFaceException> BAIDU_FACE =
            new Vendor<>("baidu-face", BaiduFaceErrors.VENDOR, BaiduFaceWire::decode, BaiduFaceErrors::toGateway);

    /** All of them. */
    public static final List<Vendor<?>> ALL = List.of(CAPSOLVER, CAPTCHA_API, CAPMONSTER, BAIDU_FACE);

    /**
     * Makes sense of an answer, whatever it is.
     *
     * @param <E> the vendor's exception
     */
    @FunctionalInterface
    public interface Decoder<E extends CatalogException> {
        /** Decodes an answer. */
        Decoded<E> decode(int status, Map<String, List<String>> headers, byte[] body);
    }

    /**
     * Says what a failure of the vendor means for a caller of the gateway.
     *
     * @param <E> the vendor's exception
     */
    @FunctionalInterface
    public interface Translation<E extends CatalogException> {
        /** Translates a failure. */
        GatewayException toGateway(E failure, VendorCall call);
    }

    /**
     * Finds a vendor.
     *
     * @param key its name in a path
     * @return the vendor
     * @throws GatewayException.VendorNotFound if there is none of that name
     */
    public static Vendor<?> of(String key) {
        return ALL.stream()
                .filter(vendor -> vendor.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new GatewayException.VendorNotFound(key));
    }

    /**
     * The failure in an answer.
     *
     * @param answer what came
     * @return nothing if the vendor did what it was asked
     */
    public Optional<E> failure(VendorResponse answer) {
        return decoder.decode(answer.status(), answer.headers(), answer.body()).failure();
    }

    /**
     * The failure in an answer, as a caller of the gateway gets to know it.
     *
     * @param answer what came
     * @param call what the vendor had been asked
     * @return nothing if the vendor did what it was asked
     */
    public Optional<GatewayException> explain(VendorResponse answer, VendorCall call) {
        return failure(answer).map(failure -> translation.toGateway(failure, call));
    }
}
