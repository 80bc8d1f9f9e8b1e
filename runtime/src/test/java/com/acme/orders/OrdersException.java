package com.acme.orders;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

@GeneratedCode("Orders")
@ErrorTypes(OrdersError.class)
public abstract sealed class OrdersException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private OrdersException(ErrorCode error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private OrdersException(ErrorCode error, Throwable cause, boolean stackTrace, Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @Override
    public final OrdersError error() {
        return (OrdersError) super.error();
    }

    public abstract static sealed class StockGroup extends OrdersException {
        private static final long serialVersionUID = 1L;

        private StockGroup(ErrorCode error, boolean stackTrace, Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private StockGroup(ErrorCode error, Throwable cause, boolean stackTrace, Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }
    }

    public static final class OutOfStock extends StockGroup {
        private static final long serialVersionUID = 1L;

        public OutOfStock(String sku, int left, OutOfStockColour colour, Optional<String> customer, OptionalInt row) {
            super(OrdersError.OUT_OF_STOCK, true, sku, left, colour, customer, row);
        }

        public OutOfStock(
                String sku,
                int left,
                OutOfStockColour colour,
                Optional<String> customer,
                OptionalInt row,
                Throwable cause) {
            super(OrdersError.OUT_OF_STOCK, cause, true, sku, left, colour, customer, row);
        }

        public String sku() {
            return stringArgument(0);
        }

        public int left() {
            return intArgument(1);
        }

        public OutOfStockColour colour() {
            return argument(2, OutOfStockColour.class);
        }

        public Optional<String> customer() {
            return optionalString(3);
        }

        public OptionalInt row() {
            return optionalInt(4);
        }
    }

    public enum OutOfStockColour {
        RED("red"),
        DARK_BLUE("dark-blue");

        private final String value;

        OutOfStockColour(String value) {
            this.value = value;
        }

        @Override
        public String toString() {
            return value;
        }
    }

    public static final class BadSku extends StockGroup {
        private static final long serialVersionUID = 1L;

        public BadSku() {
            super(OrdersError.BAD_SKU, true);
        }

        public BadSku(Throwable cause) {
            super(OrdersError.BAD_SKU, cause, true);
        }
    }

    public static final class OrderNotFound extends OrdersException {
        private static final long serialVersionUID = 1L;

        public OrderNotFound(String order) {
            super(OrdersError.ORDER_NOT_FOUND, false, order);
        }

        public OrderNotFound(String order, Throwable cause) {
            super(OrdersError.ORDER_NOT_FOUND, cause, false, order);
        }

        public String order() {
            return stringArgument(0);
        }
    }

    public static final class ShipmentLost extends OrdersException {
        private static final long serialVersionUID = 1L;

        public ShipmentLost(
                long parcel,
                double weight,
                BigDecimal price,
                boolean insured,
                LocalDate day,
                LocalTime hour,
                Instant seen,
                Duration late,
                UUID id,
                URI track) {
            super(OrdersError.SHIPMENT_LOST, true, parcel, weight, price, insured, day, hour, seen, late, id, track);
        }

        public long parcel() {
            return longArgument(0);
        }

        public Instant seen() {
            return argument(6, Instant.class);
        }
    }
}
