package dev.errata.runtime.cldr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.errata.runtime.locale.PluralCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {
    @Test
    void samplesAndCompactNotationAreIgnored() {
        RuleSet rules = RuleSet.parse(
                "many: e = 0 and i != 0 and v = 0 or e != 0..5 @integer 1000000, ... @decimal 1.0c6; other: @integer 0");

        assertThat(rules.conditions()).containsOnlyKeys(PluralCategory.MANY);
        assertThat(rules.conditions().get(PluralCategory.MANY)).hasSize(1);
        assertThat(rules.relations().map(Relation::operand)).containsExactly("i", "v");
    }

    @Test
    void conditionsOnFractionsDoNotApplyToIntegers() {
        assertThat(RuleSet.parse("one: i = 1 and v = 0; many: v != 0; other: ").ofWholeNumbers())
                .containsExactly(PluralCategory.ONE, PluralCategory.OTHER);
        assertThat(RuleSet.parse("one: n % 10 = 0..4; few: n % 10 = 5..9; other: ")
                        .ofWholeNumbers())
                .containsExactly(PluralCategory.ONE, PluralCategory.FEW);
    }

    /** The methods use remainders of small powers of ten, so anything else must be rejected. */
    @ParameterizedTest
    @ValueSource(strings = {"w = 1", "n % 7 = 1", "n mod 10 = 1", "n within 1..2", "n = 10000000", "n = 4..2", "n"})
    void unknownRulesAreRejected(String condition) {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleSet.parse("one: " + condition + "; other: "));
    }
}
