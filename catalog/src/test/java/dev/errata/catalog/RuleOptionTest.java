package dev.errata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Rule;
import dev.errata.catalog.diagnostic.Severity;
import dev.errata.catalog.diagnostic.SourceFile;
import dev.errata.catalog.model.RuleLevels;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleOptionTest {
    private static Result<RuleLevels> parse(String value) {
        return RuleOption.parse(new SourceFile("compiler options", "x=" + value).span(2, 2 + value.length()));
    }

    @Test
    void setsEachRule() {
        assertThat(parse("translation-equals-source:off,parameter-not-shown:error, code-outside-group:warning,"))
                .isEqualTo(Result.of(new RuleLevels(Map.of(
                        Rule.TRANSLATION_EQUALS_SOURCE, Optional.empty(),
                        Rule.PARAMETER_NOT_SHOWN, Optional.of(Severity.ERROR),
                        Rule.CODE_OUTSIDE_GROUP, Optional.of(Severity.WARNING)))));
    }

    @Test
    void keepsValidSettingsBesideInvalidOnes() {
        Result<RuleLevels> result = parse("nonsense:off,parameter-not-shown:error,unused-group:loud");

        assertThat(result.value().orElseThrow().levels()).containsOnlyKeys(Rule.PARAMETER_NOT_SHOWN);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.UNKNOWN_RULE, Rule.UNKNOWN_OPTION_VALUE);
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.span().text())
                .containsExactly("nonsense:off", "unused-group:loud");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unused-group",
                "unused-group:",
                "unused-group:OFF",
                "unused-group:off:on",
                ":off",
                "unused-group=off"
            })
    void reportsMalformedSetting(String setting) {
        assertThat(parse(setting).diagnostics()).hasSize(1);
        assertThat(parse(setting).value().orElseThrow()).isEqualTo(RuleLevels.NONE);
    }

    @ParameterizedTest
    @CsvSource({"duplicate-code:off, FIXED_RULE", "UNUSED_GROUP:off, UNKNOWN_RULE", "unused-groups:off, UNKNOWN_RULE"})
    void reportsUnknownRuleAndRuleWithFixedLevel(String setting, Rule rule) {
        assertThat(parse(setting).diagnostics()).extracting(Diagnostic::rule).containsExactly(rule);
    }
}
