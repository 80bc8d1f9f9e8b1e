package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Checks that generated code behaves as the guide says. */
class GeneratedCodeTest {
    private static final Generated ORDERS = Generated.from("orders");
    private static final Generated VENDOR = Generated.from("wire");

    // ---- throw and catch

    @Test
    void exceptionHasItsErrorAndArguments() {
        assertThat(ORDERS.run("""
                        try {
                            throw new OrdersException.OutOfStock("TEA", 2);
                        } catch (OrdersException.OutOfStock e) {
                            return e.error() + " " + e.sku() + " " + e.left() + " " + e.error().status();
                        }
                        """)).isEqualTo("OUT_OF_STOCK TEA 2 409");
    }

    @Test
    void catchesExceptionByItsGroup() {
        assertThat(ORDERS.run("""
                        try {
                            throw new OrdersException.ColourSoldOut(
                                    "TEA", OrdersException.ColourSoldOutColour.DARK_BLUE, Optional.empty());
                        } catch (OrdersException.PaymentGroup e) {
                            return "payment";
                        } catch (OrdersException.StockGroup e) {
                            return "stock: " + e.message(Locale.ENGLISH);
                        }
                        """)).isEqualTo("stock: TEA is sold out in dark-blue");
    }

    @Test
    void keepsCause() {
        assertThat(ORDERS.run("""
                        Exception cause = new IOException("disk");
                        return new OrdersException.OutOfStock("TEA", 0, cause).getCause() == cause;
                        """)).isEqualTo(true);
    }

    @Test
    void allowsSettingMissingCauseOnce() {
        String once = """
                Exception cause = new IOException("disk");
                try {
                    e.initCause(cause).initCause(cause);
                    return "twice";
                } catch (IllegalStateException second) {
                    return e.getCause() == cause;
                }
                """;
        assertThat(ORDERS.run("var e = new OrdersException.OutOfStock(\"TEA\", 0);" + once))
                .isEqualTo(true);
        assertThat(Generated.from("stackless").run("var e = new OrdersException.OrderNotFound();" + once))
                .isEqualTo(true);
        assertThat(Generated.from("wire-per-group").run("var e = VendorException.Account.keyDenied();" + once))
                .isEqualTo(true);
        assertThat(VENDOR.run("var e = new VendorException.Unknown(WireResponse.NONE);" + once))
                .isEqualTo(true);
    }

    @Test
    void acceptsCauseBesideParameterOfThatName() {
        assertThat(Generated.from("per-group").run("""
                                var e = ShopException.Cart.colourGone("TEA", ShopException.ColourGoneColour.RED,
                                        Optional.of("no paint"), new IOException("disk"));
                                return e.argument("cause").get() + ", " + e.getCause().getMessage();
                                """)).isEqualTo("no paint, disk");
    }

    @Test
    void returnsOptionalArguments() {
        assertThat(ORDERS.run("""
                        var red = OrdersException.ColourSoldOutColour.RED;
                        var some = new OrdersException.ColourSoldOut("TEA", red, Optional.of(LocalDate.of(2026, 1, 2)));
                        var none = new OrdersException.ColourSoldOut("TEA", red, Optional.empty());
                        return some.nextDelivery() + " " + none.nextDelivery();
                        """)).isEqualTo("Optional[2026-01-02] Optional.empty");
    }

    @Test
    void hidesSensitiveArgumentsFromLogs() {
        assertThat(ORDERS.run("""
                        var e = new OrdersException.PaymentDeclined(new java.math.BigDecimal("9.90"), "4711");
                        return e.message(Locale.ENGLISH) + " / " + e.getMessage() + " / " + e.logFields();
                        """))
                .isEqualTo("The bank declined 9.90 from the card 4711 / The bank declined 9.90 from the card *** /"
                        + " {amount=9.90}");
    }

    @Test
    void createsStacklessExceptionWithoutStackTrace() {
        assertThat(ORDERS.run("""
                        return new OrdersException.OrderNotFound(new UUID(0, 1)).getStackTrace().length
                                + " " + (new OrdersException.OutOfStock("TEA", 1).getStackTrace().length > 0);
                        """)).isEqualTo("0 true");
    }

    @Test
    void returnsArgumentsOfEachTypeUnchanged() {
        assertThat(Generated.from("all-types").run("""
                                var e = new TypesException.Required("a", 1, 2L, 0.5, new java.math.BigDecimal("1.10"), true,
                                        LocalDate.EPOCH, LocalTime.NOON, Instant.EPOCH, Duration.ofSeconds(3), new UUID(0, 1),
                                        java.net.URI.create("a:b"), TypesException.RequiredColour.RAL_9005);
                                var o = new TypesException.Optional(Optional.of("a"), OptionalInt.of(1), OptionalLong.of(2),
                                        OptionalDouble.of(0.5), Optional.empty(), Optional.of(true), Optional.empty(),
                                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                                        Optional.empty(), Optional.of(TypesException.OptionalColour.RED));
                                return e.text() + e.count() + e.size() + e.ratio() + e.price() + e.ready() + e.day() + e.hour()
                                        + e.at() + e.took() + e.id().getLeastSignificantBits() + e.page() + e.colour()
                                        + " " + o.text() + o.count() + o.size() + o.ratio() + o.ready() + o.day() + o.colour();
                                """))
                .isEqualTo("a120.51.10true1970-01-0112:001970-01-01T00:00:00ZPT3S1a:bRAL.9005"
                        + " Optional[a]OptionalInt[1]OptionalLong[2]OptionalDouble[0.5]Optional[true]Optional.empty"
                        + "Optional[red]");
    }

    @Test
    void exceptionHasEnumOfItsGroup() {
        assertThat(Generated.from("grouped").run("""
                                try {
                                    throw new ShopException.TooManyArticles(9);
                                } catch (ShopException.CartGroup e) {
                                    return switch (e.error()) {
                                        case CART_EMPTY -> "empty";
                                        case TOO_MANY_ARTICLES -> e.getMessage();
                                    };
                                }
                                """)).isEqualTo("A cart holds 9 articles");
    }

    @Test
    void serializesException() {
        assertThat(ORDERS.run("""
                        var bytes = new ByteArrayOutputStream();
                        try (var out = new ObjectOutputStream(bytes)) {
                            out.writeObject(new OrdersException.ColourSoldOut("TEA",
                                    OrdersException.ColourSoldOutColour.RED, Optional.of(LocalDate.EPOCH), new IOException("disk")));
                        }
                        var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
                            @Override
                            protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
                                return type.getName().startsWith("com.acme.")
                                        ? Class.forName(type.getName(), false, Main.class.getClassLoader())
                                        : super.resolveClass(type);
                            }
                        };
                        var e = (OrdersException.ColourSoldOut) in.readObject();
                        return e.error() + " " + e.sku() + " " + e.colour() + " " + e.nextDelivery() + " " + e.message(Locale.GERMAN)
                                + " " + e.getCause().getMessage();
                        """))
                .isEqualTo("COLOUR_SOLD_OUT TEA red Optional[1970-01-01] TEA ist in red ausverkauft disk");
    }

    // ---- a vendor's catalog

    @Test
    void vendorExceptionsAreKnownOrUnknown() {
        assertThat(VENDOR.run("""
                        VendorException known = new VendorException.RateLimited(5, Duration.ofMinutes(1));
                        VendorException unknown = new VendorException.Unknown(WireResponse.builder().code("new").status(503).build());
                        return (known instanceof VendorException.Known k ? k.error() : null) + " " + known.retryAfter()
                                + " " + known.wire().code() + " " + unknown.wire().code() + " " + unknown.isRetryable();
                        """)).isEqualTo("RATE_LIMITED Optional[PT5M] Optional.empty Optional[new] true");
    }

    @Test
    void vendorArgumentsAreOptional() {
        assertThat(VENDOR.run("""
                        var e = new VendorException.RateLimited(5, Duration.ofMinutes(1));
                        OptionalInt limit = e.limit();
                        Optional<Duration> window = e.window();
                        return limit.getAsInt() + " " + window.get();
                        """)).isEqualTo("5 PT1M");
    }

    // ---- the constants

    @Test
    void constantHasTextsInEachLocale() {
        assertThat(ORDERS.run("""
                        var error = OrdersError.OUT_OF_STOCK;
                        return error.title(Locale.ENGLISH) + " " + error.title(Locale.forLanguageTag("de-AT"))
                                + " " + error.title(Locale.FRENCH) + " " + OrdersError.ORDER_NOT_FOUND.title(Locale.GERMAN);
                        """))
                .isEqualTo(
                        "Optional[Out of stock] Optional[Nicht vorr\u00e4tig] Optional[Out of stock] Optional.empty");
    }

    @Test
    void rendersMessageInRequestedLocale() {
        assertThat(ORDERS.run("""
                        var e = new OrdersException.OutOfStock("TEA", 2);
                        return e.message(Locale.GERMAN) + " / " + e.message(Locale.ENGLISH) + " / " + e.message(Locale.ROOT);
                        """)).isEqualTo("Von TEA sind nur noch 2 da / Only 2 of TEA left / Only 2 of TEA left");
    }

    @Test
    void constantHasItsRetryPolicy() {
        assertThat(ORDERS.run("""
                        var retry = OrdersError.OUT_OF_STOCK.retry();
                        return retry.kind() + " " + retry.after() + " " + retry.isIdempotentOnly() + " "
                                + OrdersError.ORDER_NOT_FOUND.logLevel();
                        """)).isEqualTo("THROTTLED Optional[PT2S] true INFO");
    }

    @Test
    void listsParametersInOrder() {
        assertThat(ORDERS.run("return OrdersError.PAYMENT_DECLINED.parameters();"))
                .hasToString("[ErrorParameter[name=amount, type=DECIMAL, sensitive=false, optional=false,"
                        + " description=Optional.empty, example=Optional.empty, values=[]],"
                        + " ErrorParameter[name=card, type=STRING, sensitive=true, optional=false,"
                        + " description=Optional.empty, example=Optional.empty, values=[]]]");
    }

    // ---- lookup by code

    @Test
    void findsErrorByCodeAndAlias() {
        assertThat(ORDERS.run("""
                        return OrdersError.fromCode("1001") + " " + OrdersError.fromCode("OUT-OF-STOCK") + " "
                                + OrdersError.fromCode(2001) + " " + OrdersError.fromCode("4711") + " " + OrdersError.fromCode(0);
                        """))
                .isEqualTo("Optional[OUT_OF_STOCK] Optional[OUT_OF_STOCK] Optional[PAYMENT_DECLINED] Optional.empty"
                        + " Optional.empty");
    }

    @Test
    void findsAllErrorsWithSameCodeButNoSingleOne() {
        assertThat(Generated.from("numeric-codes").run("""
                                return FaceError.fromCode(222361) + " " + FaceError.allFromCode("222361") + " "
                                        + FaceError.allFromCode("0");
                                """))
                .isEqualTo("Optional.empty [FACE_NOT_FOUND, GROUP_NOT_FOUND] []");
    }

    @Test
    void doesNotFindErrorWithoutCodeByName() {
        assertThat(Generated.from("numeric-codes").run("""
                                var error = FaceError.NOT_LOGGED_IN;
                                return error.hasCode() + " " + error.code() + " " + FaceError.fromCode(error.code());
                                """)).isEqualTo("false NOT_LOGGED_IN Optional.empty");
    }

    @Test
    void sharesIndexAndListAmongGroups() {
        assertThat(Generated.from("grouped").run("""
                                return ShopError.fromCode("C-2") + " " + ShopError.fromCode("D-1") + " " + ShopError.values()
                                        + " " + ShopDeliveryError.ADDRESS_UNKNOWN.parameters().get(0).name();
                                """))
                .isEqualTo("Optional[TOO_MANY_ARTICLES] Optional[ADDRESS_UNKNOWN]"
                        + " [CART_EMPTY, TOO_MANY_ARTICLES, ADDRESS_UNKNOWN] street");
    }
}
