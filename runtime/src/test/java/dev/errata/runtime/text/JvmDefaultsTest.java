package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Messages do not depend on any default of the JVM. */
class JvmDefaultsTest {
    private static final List<String> JVMS = List.of(
            "-Duser.language=en -Duser.country=US -Duser.timezone=UTC -Dfile.encoding=UTF-8",
            "-Duser.language=de -Duser.country=DE -Duser.timezone=Europe/Berlin",
            "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Tokyo -Dfile.encoding=ISO-8859-9",
            "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/New_York",
            "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai -Duser.timezone=Pacific/Apia");

    @Test
    void theDefaultsOfAnotherJvmAreNotUsed() throws Exception {
        Set<String> outputs = new HashSet<>();
        for (String options : JVMS) {
            outputs.add(forked(options));
        }

        assertThat(outputs).hasSize(1);
        assertThat(outputs.iterator().next().lines().count())
                .isEqualTo(2L * AllForms.FORMS.size() * (AllForms.USER_LOCALES.size() + 1));
    }

    @Test
    void theCurrentDefaultsAreNotUsed() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Set<String> outputs = new HashSet<>();
        CatalogTexts early = AllForms.catalog();
        try {
            for (String tag :
                    List.of("en", "de", "tr", "ar", "th-TH-u-nu-thai", "hi-u-nu-deva", "ja-JP-u-ca-japanese")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.equals("de") ? "Asia/Tokyo" : "America/New_York"));
                outputs.add(AllForms.print(early));
                outputs.add(AllForms.print(AllForms.catalog()));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(outputs).hasSize(1);
    }

    private static String forked(String options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AllForms.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
