package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.runtime.CatalogException;
import dev.errata.sample.errors.CapSolverException;
import dev.errata.sample.errors.CaptchaApiException;
import dev.errata.sample.errors.GatewayException;
import dev.errata.sample.errors.GatewayException.ResourceMissingResource;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each branch of each plural, as a whole sentence. */
class MessagesTest {
    private static final Instant UNTIL = Instant.parse("2026-11-22T05:07:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, через 1 минуту",
        "2, через 2 минуты",
        "5, через 5 минут",
        "11, через 11 минут",
        "21, через 21 минуту",
        "22, через 22 минуты",
        "30, через 30 минут",
        "111, через 111 минут"
    })
    void blockInRussian(int minutes, String expected) {
        assertThat(inRussian(new GatewayException.AccessBlocked("CapSolver", minutes, UNTIL)))
                .isEqualTo("Поставщик CapSolver заблокировал шлюз. Следующая попытка возможна " + expected
                        + ", в 05:07 по UTC.");
    }

    @ParameterizedTest
    @CsvSource({"1, на 1 минуту", "2, на 2 минуты", "10, на 10 минут", "21, на 21 минуту", "30, на 30 минут"})
    void blockByTheVendorInRussian(int minutes, String expected) {
        assertThat(inRussian(new CapSolverException.IpBanned(OptionalInt.of(minutes))))
                .isEqualTo("CapSolver заблокировал IP-адрес отправителя " + expected + ".");
    }

    @ParameterizedTest
    @CsvSource({"1, за 1 секунду", "3, за 3 секунды", "120, за 120 секунд", "121, за 121 секунду"})
    void timeoutInRussian(int seconds, String expected) {
        assertThat(inRussian(new GatewayException.CaptchaTimedOut("CapSolver", seconds)))
                .isEqualTo("Поставщик CapSolver не решил капчу " + expected + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "1, больше 1 байта",
        "2, больше 2 байт",
        "5, больше 5 байт",
        "65536, больше 65 536 байт",
        "21, больше 21 байта"
    })
    void bytesInRussian(int bytes, String expected) {
        assertThat(inRussian(new GatewayException.BodyTooLarge(bytes)).replace('\u00A0', ' '))
                .isEqualTo("Тело запроса " + expected + ".");
    }

    @ParameterizedTest
    @CsvSource({"1, до 1 байта", "102, до 102 байт", "500000, до 500 000 байт", "101, до 101 байта"})
    void sizeOfAPictureInRussian(int largest, String expected) {
        assertThat(inRussian(new GatewayException.PictureSizeWrong("CapMonster", 1, largest))
                        .replace('\u00A0', ' '))
                .isEqualTo("Поставщик CapMonster принимает изображения размером от 1 " + expected + ".");
    }

    @ParameterizedTest
    @CsvSource({"1, не больше 1 лица", "2, не больше 2 лиц", "20, не больше 20 лиц", "21, не больше 21 лица"})
    void facesInRussian(int limit, String expected) {
        assertThat(inRussian(new GatewayException.FaceLimitReached("Baidu", limit)))
                .isEqualTo("В Baidu у пользователя может быть " + expected + ", и у этого их уже столько.");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 'in 1 minute, at 5:07'",
        "en, 2, 'in 2 minutes, at 5:07'",
        "de, 1, 'in 1 Minute möglich, um 05:07 Uhr (UTC).'",
        "de, 30, 'in 30 Minuten möglich, um 05:07 Uhr (UTC).'",
        "vi, 1, 'sau 1 phút, lúc 05:07 (UTC).'",
        "vi, 30, 'sau 30 phút, lúc 05:07 (UTC).'",
        "zh, 1, 可在 1 分钟后重试，即",
        "zh, 30, 可在 30 分钟后重试，即"
    })
    void blockInTheOtherLanguages(String language, int minutes, String expected) {
        assertThat(new GatewayException.AccessBlocked("CapSolver", minutes, UNTIL)
                        .message(Locale.forLanguageTag(language)))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'from 100 to 500,000 bytes.'",
        "de, 'von 100 bis 500.000 Bytes an.'",
        "vi, 'từ 100 đến 500.000 byte.'",
        "zh, '100 至 500,000 字节的图片。'"
    })
    void sizeOfAPictureInTheOtherLanguages(String language, String expected) {
        assertThat(new GatewayException.PictureSizeWrong("CapMonster", 100, 500_000)
                        .message(Locale.forLanguageTag(language)))
                .endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, for 1 minute.",
        "en, 10, for 10 minutes.",
        "de, 1, für 1 Minute gesperrt.",
        "de, 10, für 10 Minuten gesperrt."
    })
    void blockByTheVendorInTheOtherLanguages(String language, int minutes, String expected) {
        assertThat(new CaptchaApiException.IpBanned(OptionalInt.of(minutes)).message(Locale.forLanguageTag(language)))
                .endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({"en, task", "de, Aufgabe", "vi, tác vụ", "zh, 任务", "ru, задача"})
    void resourcesHaveNamesInEveryLanguage(String language, String expected) {
        assertThat(new GatewayException.ResourceMissing("CapSolver", ResourceMissingResource.TASK, Optional.empty())
                        .message(Locale.forLanguageTag(language)))
                .containsPattern("[:：] ?" + expected + "[.。]$");
    }

    private static String inRussian(CatalogException error) {
        return error.message(Locale.forLanguageTag("ru"));
    }
}
