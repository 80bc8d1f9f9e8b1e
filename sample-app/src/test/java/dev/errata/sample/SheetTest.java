package dev.errata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void textsStandBelowOneAnother() {
        Sheet sheet = new Sheet("Heading");
        sheet.row("a", "one");
        sheet.row("long label", "two");

        assertThat(sheet).hasToString("""
                Heading
                =======
                  a           one
                  long label  two
                """);
    }

    @Test
    void longTextGoesOnBelowItsBeginning() {
        Sheet sheet = new Sheet("-");
        sheet.row("label", "word ".repeat(30).strip());

        assertThat(sheet.toString().lines().toList().subList(2, 4))
                .containsExactly(
                        "  label  " + "word ".repeat(20).strip(),
                        "         " + "word ".repeat(10).strip());
    }

    @Test
    void chineseCharactersTakeTwoColumns() {
        assertThat(Sheet.columns("错误 18。")).isEqualTo(9);
        Sheet sheet = new Sheet("-");
        sheet.row("", "错".repeat(60), Locale.CHINESE);

        assertThat(sheet.toString().lines())
                .allSatisfy(line -> assertThat(Sheet.columns(line)).isLessThanOrEqualTo(110));
    }
}
