package com.acme.orders;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.lookup.CodeIndex;
import dev.errata.runtime.text.ErrorTexts;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@GeneratedCode("Orders")
public enum OrdersError implements ErrorCode {
    OUT_OF_STOCK("1001", 409, Retry.THROTTLED.after(Duration.ofSeconds(2)), Level.WARNING, "OUT-OF-STOCK"),
    BAD_SKU("BAD_SKU", 400, Retry.NEVER, Level.WARNING),
    ORDER_NOT_FOUND("ORD/404 ~", 404, Retry.NEVER, Level.DEBUG),
    SHIPMENT_LOST("ORD-500", 500, Retry.TRANSIENT.idempotentOnly(), Level.ERROR);

    private final String code;
    private final int status;
    private final Retry retry;
    private final Level logLevel;
    private final List<String> aliases;

    OrdersError(String code, int status, Retry retry, Level logLevel, String... aliases) {
        this.code = code;
        this.status = status;
        this.retry = retry;
        this.logLevel = logLevel;
        this.aliases = List.of(aliases);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Retry retry() {
        return retry;
    }

    @Override
    public Level logLevel() {
        return logLevel;
    }

    @Override
    public ErrorTexts texts() {
        return OrdersMessages.texts(ordinal());
    }

    public static Optional<OrdersError> fromCode(String code) {
        return Codes.INDEX.get(code);
    }

    public static List<OrdersError> allFromCode(String code) {
        return Codes.INDEX.all(code);
    }

    public static CatalogLocales locales() {
        return OrdersMessages.locales();
    }

    private static final class Codes {
        static final CodeIndex<OrdersError> INDEX = CodeIndex.of(values());
    }
}
