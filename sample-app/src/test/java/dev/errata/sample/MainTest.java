package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    /** What a run printed and how it ended. */
    private record Run(int exitCode, String out, String err) {
        static Run of(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exitCode = Main.run(List.of(arguments), stream(out), stream(err));
            return new Run(exitCode, text(out), text(err));
        }

        private static PrintStream stream(ByteArrayOutputStream bytes) {
            return new PrintStream(bytes, true, StandardCharsets.UTF_8);
        }

        private static String text(ByteArrayOutputStream bytes) {
            return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "capsolver, ERROR_IP_BANNED, vi, ''",
        "captcha-api, ERROR_REQUIRED_FIELDS, de, Please check the field: websiteURL",
        "captcha-api, ERROR_INTERNAL_SERVER_ERROR, en, ''",
        "capmonster, WRONG_CAPTCHA_ID, zh, ''",
        "capmonster, CAPTCHA_NOT_READY, en, ''",
        "baidu-face, 110, zh, ''"
    })
    void explainsOneErrorInOneLanguage(String vendor, String code, String locale, String message) {
        String output = Resource.text("/output/" + vendor + "-" + code + "-" + locale + ".txt");

        assertThat(Run.of(vendor, code, locale, message)).isEqualTo(new Run(0, output, ""));
    }

    @Test
    void withoutALocaleAllOfThemAreShown() {
        assertThat(Run.of("baidu-face", "18").out()).contains("en title", "zh title", "\n  de ", "\n  ru ");
    }

    @Test
    void vendorsTextFillsTheParameter() {
        assertThat(Run.of("baidu-face", "216908", "en", "too", "large").out())
                .contains("The face in the video is not good enough: too large")
                .contains("cannot use the picture or video: wrong_size.");
    }

    @Test
    void withoutTheVendorsTextTheParameterStaysOpen() {
        assertThat(Run.of("captcha-api", "ERROR_REQUIRED_FIELDS", "en").out())
                .contains("The field {field} is missing from the request")
                .contains("The field body is missing");
    }

    @Test
    void bothOwnersOfACodeAreShown() {
        assertThat(Run.of("baidu-face", "222361", "en").out())
                .contains("(1 of 2)", "POLICE_SERVICE_BUSY", "(2 of 2)", "POLICE_SERVICE_UNREACHABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "zh-CN", "ar-EG", "en-US"})
    void tourIsTheSameOnEveryMachine(String machine) {
        String here = Run.of().out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            assertThat(Run.of()).isEqualTo(new Run(0, here, ""));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tourIsNoWiderThanATerminal() {
        assertThat(Run.of().out().lines())
                .allSatisfy(line -> assertThat(Sheet.columns(line)).isLessThanOrEqualTo(110));
    }

    @ParameterizedTest
    @CsvSource({
        "'capsulver,ERROR_IP_BANNED', The field VENDOR is missing",
        "capsolver, The field CODE is missing",
        "'capsolver,ERROR_IP_BANNED,v_i', The field LOCALE is missing"
    })
    void wrongArgumentIsNamed(String arguments, String sentence) {
        Run run = Run.of(arguments.split(","));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(sentence).contains("Usage:").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "capsolver, CapSolver, ERROR_SOMETHING_NEW",
        "capsolver, CapSolver, 110",
        "captcha-api, CaptchaApi, CAPTCHA_NOT_READY",
        "capmonster, CapMonster, ERROR_KEY_BANNED",
        "baidu-face, Baidu, 112"
    })
    void codeThatNoCatalogKnowsIsSaidToBeUnknown(String key, String vendor, String code) {
        String sentence =
                "The vendor " + vendor + " answered with a code that the gateway does not know: " + code + ".\n";

        assertThat(Run.of(key, code, "en")).isEqualTo(new Run(2, "", sentence));
    }
}
