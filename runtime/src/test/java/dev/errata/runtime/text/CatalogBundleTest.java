package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.acme.orders.OrdersMessages;
import com.acme.orders.OrdersMessages_de;
import com.acme.orders.OrdersMessages_en;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class CatalogBundleTest {
    private static final String NAME = "com.acme.orders.OrdersMessages";

    @Test
    void theJdkFindsTheBundleOfALocale() {
        ResourceBundle german = ResourceBundle.getBundle(NAME, Locale.GERMANY);

        assertThat(german).isExactlyInstanceOf(OrdersMessages_de.class);
        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
        assertThat(german.getString("OUT_OF_STOCK.title")).isEqualTo("Ausverkauft");
        assertThat(german.getString("ORDER_NOT_FOUND.message")).isEqualTo("Bestellung {order} fehlt");
    }

    @Test
    void theSourceLocaleHasABundleWithItsTag() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            ResourceBundle english = ResourceBundle.getBundle(NAME, Locale.ENGLISH);
            assertThat(english).isExactlyInstanceOf(OrdersMessages_en.class);
            assertThat(english.getString("OUT_OF_STOCK.title")).isEqualTo("Out of stock");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMissingTextComesFromTheParent() {
        ResourceBundle german = ResourceBundle.getBundle(NAME, Locale.GERMAN);

        assertThat(german.getString("OUT_OF_STOCK.remedy")).isEqualTo("Order later.");
        assertThat(german.containsKey("OUT_OF_STOCK.remedy")).isTrue();
    }

    @Test
    void onlyExistingTextsAreKeys() {
        ResourceBundle source = new OrdersMessages();

        assertThat(Collections.list(source.getKeys()))
                .containsExactlyInAnyOrder(
                        "OUT_OF_STOCK.title",
                        "OUT_OF_STOCK.message",
                        "OUT_OF_STOCK.description",
                        "OUT_OF_STOCK.remedy",
                        "BAD_SKU.message",
                        "ORDER_NOT_FOUND.title",
                        "ORDER_NOT_FOUND.message",
                        "SHIPMENT_LOST.message");
        assertThat(new OrdersMessages_de().keySet())
                .containsExactlyInAnyOrder(
                        "OUT_OF_STOCK.title",
                        "OUT_OF_STOCK.message",
                        "ORDER_NOT_FOUND.title",
                        "ORDER_NOT_FOUND.message");
    }

    @Test
    void keysAndTextsCorrespond() {
        for (ResourceBundle bundle : List.of(
                new OrdersMessages(),
                new OrdersMessages_de(),
                ResourceBundle.getBundle(NAME, Locale.GERMAN),
                ResourceBundle.getBundle(NAME, Locale.ENGLISH))) {
            assertThat(Collections.list(bundle.getKeys())).containsExactlyInAnyOrderElementsOf(bundle.keySet());
            for (String key : bundle.keySet()) {
                assertThat(bundle.containsKey(key)).isTrue();
                assertThat(bundle.getString(key)).isNotEmpty();
            }
        }
    }

    @Test
    void theKeysOfALocaleIncludeThoseOfItsParents() {
        assertThat(ResourceBundle.getBundle(NAME, Locale.GERMAN).keySet()).isEqualTo(new OrdersMessages().keySet());
    }

    @Test
    void anUnknownKeyIsMissing() {
        ResourceBundle source = new OrdersMessages();
        for (String key : List.of(
                "",
                ".",
                "message",
                "OUT_OF_STOCK",
                "OUT_OF_STOCK.",
                ".message",
                "X.message",
                "OUT_OF_STOCK.Message",
                "OUT_OF_STOCK.message.",
                "BAD_SKU.title")) {
            assertThat(source.containsKey(key)).as(key).isFalse();
            assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> source.getString(key));
        }
    }

    @Test
    void aCatalogPacksOnlyTheKindsThatItUses() {
        CatalogBundle bundle = bundle("message description", "one\u0001why one\u0001two\u0001\u0001");

        assertThat(Collections.list(bundle.getKeys()))
                .containsExactlyInAnyOrder("ONE.message", "ONE.description", "TWO.message");
        assertThat(bundle.getString("ONE.message")).isEqualTo("one");
        assertThat(bundle.getString("ONE.description")).isEqualTo("why one");
        assertThat(bundle.getString("TWO.message")).isEqualTo("two");
        for (String key : List.of("ONE.title", "ONE.remedy", "TWO.title", "TWO.description", "TWO.remedy")) {
            assertThat(bundle.containsKey(key)).as(key).isFalse();
        }
        assertThat(bundle.text(0, CatalogBundle.TITLE)).isEmpty();
        assertThat(bundle.text(1, CatalogBundle.DESCRIPTION)).isEmpty();
    }

    @Test
    void messagesAloneArePackedAsOneTextPerError() {
        CatalogBundle bundle = bundle("message", "one\u0001", "two\u0001");

        assertThat(bundle.keySet()).containsExactlyInAnyOrder("ONE.message", "TWO.message");
        assertThat(bundle.getString("TWO.message")).isEqualTo("two");
    }

    @Test
    void kindsOfALaterVersionAreIgnored() {
        CatalogBundle bundle = bundle("title riddle message", "One\u0001?\u0001one\u0001\u0001\u0001two\u0001");

        assertThat(bundle.keySet()).containsExactlyInAnyOrder("ONE.title", "ONE.message", "TWO.message");
        assertThat(bundle.getString("TWO.message")).isEqualTo("two");
        assertThat(bundle.containsKey("ONE.riddle")).isFalse();
    }

    private static CatalogBundle bundle(String kinds, String... chunks) {
        return new CatalogBundle(new String[] {"ONE a\nTWO\n"}, kinds, chunks) {};
    }
}
