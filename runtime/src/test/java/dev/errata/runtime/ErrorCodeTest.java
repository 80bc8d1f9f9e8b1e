package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bank.BankCardError;
import com.acme.bank.BankError;
import com.acme.bank.BankException;
import com.acme.bank.BankLimitError;
import com.acme.orders.OrdersError;
import com.acme.orders.OrdersException;
import dev.errata.runtime.ErrorParameter.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void textsAreAvailableWithoutAnException() {
        assertThat(OrdersError.OUT_OF_STOCK.title(Locale.GERMAN)).contains("Ausverkauft");
        assertThat(OrdersError.OUT_OF_STOCK.title(Locale.ENGLISH)).contains("Out of stock");
    }

    @Test
    void aMissingTextComesFromTheSourceLocale() {
        assertThat(OrdersError.OUT_OF_STOCK.remedy(Locale.GERMANY)).contains("Order later.");
        assertThat(OrdersError.OUT_OF_STOCK.description(Locale.GERMANY)).contains("The shelf is empty.");
    }

    @Test
    void aTextThatIsNotInTheCatalogIsEmpty() {
        assertThat(OrdersError.BAD_SKU.title(Locale.GERMAN)).isEmpty();
        assertThat(OrdersError.BAD_SKU.remedy(Locale.ROOT)).isEmpty();
    }

    @Test
    void parametersAreInTheCatalogsOrder() {
        assertThat(OrdersError.OUT_OF_STOCK.parameters())
                .containsExactly(
                        parameter("sku", Type.STRING, false, false),
                        parameter("left", Type.INT, false, false),
                        new ErrorParameter(
                                "colour",
                                Type.ENUM,
                                false,
                                false,
                                Optional.of("The colour."),
                                Optional.empty(),
                                List.of("red", "dark-blue")),
                        parameter("customer", Type.STRING, true, true),
                        parameter("row", Type.INT, false, true));
        assertThat(OrdersError.BAD_SKU.parameters()).isEmpty();
    }

    private static ErrorParameter parameter(String name, Type type, boolean sensitive, boolean optional) {
        return new ErrorParameter(name, type, sensitive, optional, Optional.empty(), Optional.empty(), List.of());
    }

    @Test
    void exceptionsOfAnyCatalogHaveTheirErrorResponseAndLocales() {
        CatalogException own = new OrdersException.BadSku();
        CatalogException unknown =
                new BankException.Unknown(WireResponse.builder().status(503).build());

        assertThat(ErrorCode.of(own)).contains(OrdersError.BAD_SKU);
        assertThat(WireResponse.of(own)).isEmpty();
        assertThat(CatalogLocales.of(OrdersError.BAD_SKU).all())
                .isEqualTo(OrdersError.locales().all());
        assertThat(ErrorCode.of(unknown)).isEmpty();
        assertThat(WireResponse.of(unknown).map(WireResponse::status)).contains(OptionalInt.of(503));
    }

    @Test
    void onlyTheClassOfAnErrorIdentifiesTheError() {
        assertThat(ErrorCode.of(OrdersException.BadSku.class)).contains(OrdersError.BAD_SKU);
        assertThat(ErrorCode.of(OrdersException.StockGroup.class)).isEmpty();
        assertThat(ErrorCode.of(OrdersException.class)).isEmpty();
        assertThat(ErrorCode.of(BankException.Card.class)).isEmpty();
        assertThat(ErrorCode.of(CatalogException.class)).isEmpty();
    }

    @Test
    void constantsAreFoundByCodeAndAlias() {
        assertThat(OrdersError.fromCode("1001")).contains(OrdersError.OUT_OF_STOCK);
        assertThat(OrdersError.fromCode("OUT-OF-STOCK")).contains(OrdersError.OUT_OF_STOCK);
        assertThat(OrdersError.fromCode("out-of-stock")).isEmpty();
    }

    @Test
    void oneIndexHasTheCodesOfAllGroups() {
        assertThat(BankError.fromCode(17)).contains(BankCardError.CARD_EXPIRED);
        assertThat(BankError.fromCode("18")).isEmpty();
        assertThat(BankError.allFromCode("18")).containsExactly(BankCardError.CARD_LOST, BankCardError.CARD_STOLEN);
    }

    @Test
    void anErrorWithoutACodeIsNotFoundByItsName() {
        assertThat(BankLimitError.LIMIT_REACHED.hasCode()).isFalse();
        assertThat(BankError.fromCode("LIMIT_REACHED")).isEmpty();
    }

    @Test
    void mostErrorsHaveACodeAndNoAlias() {
        assertThat(OrdersError.BAD_SKU.hasCode()).isTrue();
        assertThat(BankCardError.CARD_LOST.aliases()).isEqualTo(List.of());
    }

    @Test
    void aSwitchExpressionOverAllConstantsNeedsNoDefault() {
        String what = switch (OrdersError.BAD_SKU) {
            case OUT_OF_STOCK -> "wait";
            case BAD_SKU -> "fix";
            case ORDER_NOT_FOUND -> "ignore";
            case SHIPMENT_LOST -> "cry";
        };

        assertThat(what).isEqualTo("fix");
    }
}
