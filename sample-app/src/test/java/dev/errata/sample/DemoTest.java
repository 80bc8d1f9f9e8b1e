package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {
    @Test
    void theDemoPrintsAllCases() throws IOException, InterruptedException {
        assertThat(run())
                .contains("POST /responses/capsolver?status=400")
                .contains("через 30 минут, в 14:30 по UTC.")
                .contains("Retry-After: 1800")
                .contains("Das Feld websiteURL fehlt")
                .contains("供应商 Baidu 目前无法处理请求。")
                .contains("khuôn mặt bị mờ")
                .contains("ERROR_SOMETHING_NEW")
                .contains("Allow: POST")
                .contains("(a wait of 2 s is skipped here)")
                .contains("(a wait of 4 s is skipped here)")
                .contains("\"PASSED_THROUGH\":2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-nu-thai"})
    void theOutputDoesNotDependOnTheDefaultLocale(String machine) throws IOException, InterruptedException {
        String here = run();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            assertThat(run()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    static String run() throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Demo.run(new PrintStream(out, true, StandardCharsets.UTF_8), Clock.fixed(Running.NOW, ZoneOffset.UTC));
        return out.toString(StandardCharsets.UTF_8);
    }
}
