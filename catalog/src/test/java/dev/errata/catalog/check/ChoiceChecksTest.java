package dev.errata.catalog.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceChecksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | int     | plural, one {a} other {b} |",
                "en | long    | plural, other {b} | this plural has no `one`, which `en` has for a number such as 1",
                "en | int     | plural, =1 {a} other {b} |",
                "en | int     | plural, =0 {a} other {b} | this plural has no `one`, which `en` has for a number such as 1",
                "en | int     | plural, offset:1 =1 {a} other {b} | this plural has no `one`, which `en` has for a number such as 2",
                "en | int     | plural, offset:1 =0 {z} =2 {a} other {b} |",
                "en | decimal | plural, =1 {a} other {b} | this plural has no `one`, which `en` has for a number such as 1",
                "en | int     | selectordinal, =1 {a} two {c} few {d} other {b} | this selectordinal has no `one`, which `en` has for a number such as 21",
                "ar | int     | plural, =0 {x} =1 {y} =2 {z} few {c} many {d} other {b} |",
                "ru | int     | plural, =1 {a} few {c} many {d} other {b} | this plural has no `one`, which `ru` has for a number such as 21",
                "fr | int     | plural, =0 {x} =1 {a} other {b} |",
                "fr | double  | plural, =1 {a} other {b} | this plural has no `one`, which `fr` has for a number such as 0",
                "vi | int     | plural, other {b} |",
                "fr | int     | plural, one {a} other {b} |",
                "fr | int     | plural, one {a} many {c} other {b} |",
                "pt-BR | long | plural, one {a} other {b} |",
                "cs | int     | plural, one {a} few {c} other {b} |",
                "cs | int     | plural, one {a} few {c} many {d} other {b} | `cs` has no `many` for whole numbers",
                "cs | decimal | plural, one {a} few {c} other {b} | this plural has no `many`, which `cs` has for a number such as 1.5",
                "ru | int     | plural, one {a} few {c} many {d} other {b} |",
                "ru | int     | plural, one {a} few {c} other {b} | this plural has no `many`, which `ru` has for a number such as 5",
                "ja | int     | plural, other {b} |",
                "ja | double  | plural, one {a} other {b} | `ja` has no `one`",
                "tlh | int    | plural, one {a} other {b} | `tlh` has no `one` for whole numbers",
                "en | int     | selectordinal, one {a} two {c} few {d} other {b} |",
                "en | int     | selectordinal, one {a} two {c} other {b} | this selectordinal has no `few`, which `en` has for a number such as 3",
                "de | int     | selectordinal, one {a} other {b} | `de` has no `one` for whole numbers",
                "fr | int     | selectordinal, other {b} | this selectordinal has no `one`, which `fr` has for a number such as 1",
                "ja | int     | plural, =-1 {a} =2.0 {c} other {b} |",
                "ja | int     | plural, =0.5 {a} other {b} | `n` is an `int`, and never `0.5`",
                "ja | int     | plural, =3000000000 {a} other {b} | `n` is an `int`, and never `3000000000`",
                "ja | long    | plural, =3000000000 {a} other {b} |",
                "ja | decimal | plural, =0.5 {a} other {b} |",
                "en | boolean | select, true {a} false {c} other {b} |",
                "en | boolean | select, TRUE {a} other {b} | `TRUE` is no value of `n`",
                "en | string  | select, whatever {a} other {b} |",
            })
    void requiresExactlyTheCategoriesOfTheLanguage(String locale, String type, String choice, String message) {
        SampleCatalog catalog = SampleCatalog.in(
                locale, "errors:\n  A: {params: {n: " + type + "}, message: \"{n, " + choice + "}\"}\n");

        assertThat(catalog.check().diagnostics().stream()
                        .map(found -> found.message())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(message == null ? "" : message);
    }

    @Test
    void checksNestedChoices() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A:
                    params: {n: int, c: {type: enum, values: [red, dark-blue]}}
                    message: "{c, select, DARK_BLUE {{n, plural, other {#}}} bleu {x} other {y}}"
                """);

        assertThat(catalog.findings()).containsExactly("7:42 missing-plural-category", "7:62 unreachable-branch");
    }

    @Test
    void reportsNoWarningForInvalidError() {
        SampleCatalog catalog = SampleCatalog.of("""
                errors:
                  A:
                    params: {n: integral}
                    message: "{n, plural, other {#}}"
                """);

        assertThat(catalog.findings()).containsExactly("6:17 unknown-type");
    }
}
