package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** A new error in a catalog must be a compile error in each switch that does not handle it. */
class ExhaustiveSwitchTest {
    private static final String MISSING = "the switch expression does not cover all possible input values";

    @Test
    void compilesSwitchOverAllConstantsWithoutDefault() {
        assertThat(Generated.from("orders").run("""
                                OrdersError error = OrdersError.COLOUR_SOLD_OUT;
                                return switch (error) {
                                    case OUT_OF_STOCK, COLOUR_SOLD_OUT -> "stock";
                                    case PAYMENT_DECLINED -> "payment";
                                    case ORDER_NOT_FOUND -> "order";
                                };
                                """)).isEqualTo("stock");
    }

    @Test
    void rejectsSwitchWithMissingConstant() {
        assertThat(Generated.from("orders").faults(17, """
                                OrdersError error = OrdersError.COLOUR_SOLD_OUT;
                                return switch (error) {
                                    case OUT_OF_STOCK, COLOUR_SOLD_OUT -> "stock";
                                    case PAYMENT_DECLINED -> "payment";
                                };
                                """))
                .singleElement()
                .asString()
                .contains("/com/acme/Main.java:", MISSING);
    }

    @Test
    void compilesSwitchOverExceptionsOfVendorWithoutDefault() {
        assumePatternSwitch();

        assertThat(Generated.from("wire").run(21, """
                                VendorException e = new VendorException.Unknown(WireResponse.builder().code("new").build());
                                return switch (e) {
                                    case VendorException.RateLimited r -> "wait " + r.limit();
                                    case VendorException.AccountGroup a -> "account " + a.error();
                                    case VendorException.UnknownToVendor u -> "unknown there";
                                    case VendorException.Unknown u -> "unknown here: " + u.wire().code().orElse("no code");
                                };
                                """)).isEqualTo("unknown here: new");
    }

    @Test
    void rejectsSwitchWithMissingUnknown() {
        assumePatternSwitch();

        assertThat(Generated.from("wire").faults(21, """
                                VendorException e = new VendorException.RateLimited(1, Duration.ZERO);
                                return switch (e) {
                                    case VendorException.RateLimited r -> "wait";
                                    case VendorException.KeyDenied k -> "key";
                                    case VendorException.UnknownToVendor u -> "unknown there";
                                };
                                """))
                .singleElement()
                .asString()
                .contains(MISSING);
    }

    @Test
    void compilesSwitchOverClassesPerGroupWithoutDefault() {
        assumePatternSwitch();

        assertThat(Generated.from("per-group").run(21, """
                                ShopException e = ShopException.Other.shopClosed(LocalTime.NOON);
                                return switch (e) {
                                    case ShopException.Cart c -> "cart";
                                    case ShopException.Other o -> o.getMessage();
                                };
                                """)).isEqualTo("The shop opens at 12:00");
    }

    @Test
    void compilesSwitchOverEnumsOfGroupsWithoutDefault() {
        assumePatternSwitch();

        assertThat(Generated.from("grouped").run(21, """
                                ShopError error = ShopDeliveryError.ADDRESS_UNKNOWN;
                                return switch (error) {
                                    case ShopCartError cart -> switch (cart) {
                                        case CART_EMPTY, TOO_MANY_ARTICLES -> "cart";
                                    };
                                    case ShopDeliveryError delivery -> switch (delivery) {
                                        case ADDRESS_UNKNOWN -> "address";
                                    };
                                };
                                """)).isEqualTo("address");
    }

    private static void assumePatternSwitch() {
        assumeTrue(Runtime.version().feature() >= 21, "a switch over types needs a JDK from 21 on");
    }
}
