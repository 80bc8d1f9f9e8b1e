package dev.errata.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.bank.BankCardError;
import com.acme.bank.BankError;
import com.acme.bank.BankLimitError;
import com.acme.orders.OrdersError;
import dev.errata.runtime.text.Parameter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void textsNeedNoException() {
        assertThat(OrdersError.OUT_OF_STOCK.title(Locale.GERMAN)).contains("Ausverkauft");
        assertThat(OrdersError.OUT_OF_STOCK.title(Locale.ENGLISH)).contains("Out of stock");
    }

    @Test
    void aTextThatALocaleLacksComesFromTheSourceLocale() {
        assertThat(OrdersError.OUT_OF_STOCK.remedy(Locale.GERMANY)).contains("Order later.");
        assertThat(OrdersError.OUT_OF_STOCK.description(Locale.GERMANY)).contains("The shelf is empty.");
    }

    @Test
    void aTextThatTheCatalogLacksIsEmpty() {
        assertThat(OrdersError.BAD_SKU.title(Locale.GERMAN)).isEmpty();
        assertThat(OrdersError.BAD_SKU.remedy(Locale.ROOT)).isEmpty();
    }

    @Test
    void parametersAreInTheCatalogsOrder() {
        assertThat(OrdersError.OUT_OF_STOCK.parameters())
                .containsExactly(
                        new Parameter("sku", false, false),
                        new Parameter("left", false, false),
                        new Parameter("colour", false, false),
                        new Parameter("customer", true, true),
                        new Parameter("row", false, true));
        assertThat(OrdersError.BAD_SKU.parameters()).isEmpty();
    }

    @Test
    void constantsAreFoundByCodeAndAlias() {
        assertThat(OrdersError.fromCode("1001")).contains(OrdersError.OUT_OF_STOCK);
        assertThat(OrdersError.fromCode("OUT-OF-STOCK")).contains(OrdersError.OUT_OF_STOCK);
        assertThat(OrdersError.fromCode("out-of-stock")).isEmpty();
    }

    @Test
    void theCodesOfAllGroupsAreFoundInOnePlace() {
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
