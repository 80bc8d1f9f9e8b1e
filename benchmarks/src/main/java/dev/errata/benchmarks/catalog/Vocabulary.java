package dev.errata.benchmarks.catalog;

import java.util.List;
import java.util.Random;

/** Words for texts. Only their length and their letters matter, not their meaning. */
final class Vocabulary {
    /** The locales that a catalog may have. The first is the source locale. */
    static final List<String> LOCALES = List.of(
            ("en de fr es it pt nl pl ru ja cs da el fi hu id ko nb ro sk sv tr uk vi zh ar bg bn ca et fa he hi hr is lt lv mk"
                            + " ms sl sq sr sw ta th ur zh-Hant pt-BR es-MX fr-CA")
                    .split(" ", -1));

    private static final List<List<String>> WORDS = List.of(
            words("order account payment article invoice customer request limit server key was not found could exceed"
                    + " after before again while closed"),
            words("Bestellung Konto Zahlung Artikel Rechnung Kunde Anfrage Grenze Server Schlüssel wurde nicht gefunden"
                    + " konnte überschreiten nach vor erneut während geschlossen"),
            words("commande compte paiement article facture client demande limite serveur clé était pas trouvée pouvait"
                    + " dépasser après avant encore pendant fermé"),
            words("pedido cuenta pago artículo factura cliente solicitud límite servidor clave fue no encontrado podía"
                    + " superar después antes otra mientras cerrado"),
            words(
                    "ordine conto pagamento articolo fattura cliente richiesta limite server chiave era non trovato poteva"
                            + " superare dopo prima ancora mentre chiuso"),
            words(
                    "pedido conta pagamento artigo fatura cliente solicitação limite servidor chave foi não encontrado podia"
                            + " exceder depois antes novamente enquanto fechado"),
            words(
                    "bestelling rekening betaling artikel factuur klant aanvraag grens server sleutel werd niet gevonden kon"
                            + " overschrijden na voor opnieuw terwijl gesloten"),
            words(
                    "zamówienie konto płatność artykuł faktura klient żądanie limit serwer klucz było nie znalezione mogło"
                            + " przekroczyć po przed ponownie podczas zamknięte"),
            words(
                    "заказ счёт платёж товар накладная клиент запрос предел сервер ключ был не найден мог превысить после до"
                            + " снова пока закрыт"),
            words("注文 口座 支払い 商品 請求書 顧客 要求 上限 サーバー 鍵 でした ない 見つかり できる 超える 後 前 再び 間 閉じた"));

    private Vocabulary() {}

    /** Returns words of the locale's language, or of one with words of similar length. */
    static String word(int locale, Random random) {
        List<String> words = WORDS.get(locale % WORDS.size());
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" ", -1));
    }
}
