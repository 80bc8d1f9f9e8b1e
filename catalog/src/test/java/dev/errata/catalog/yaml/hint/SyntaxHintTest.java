package dev.errata.catalog.yaml.hint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.catalog.yaml.reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks the position and the hint of common mistakes. Each hint quotes what the author wrote. */
class SyntaxHintTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // texts without quotes
                "m: {sku} is gone|1:4|without quotes, `{` starts a map, and this is none|`m: \"{sku} is gone\"`",
                "m: {{sku}} is gone|1:4|without quotes, `{` starts a map, and this is none|`m: \"{{sku}} is gone\"`",
                "m: [E1] failed|1:4|without quotes, `[` starts a list, and this is none|`m: \"[E1] failed\"`",
                "m: {n, plural, one {x} other {y}}|1:4|without quotes, `{` starts a map, and this is none|`m: \"{n, plural",
                "m: {en: {sku} is gone, de: {sku} ist weg}|1:9|a text between `{` and `}` needs quotes here|`en: \"{sku} is gone\"`",
                "m: {en: Sure? yes, de: x}|1:9|a text between `{` and `}` needs quotes here|`en: \"Sure? yes\"`",
                "m: {en: @x, de: y}|1:9|an unquoted text cannot start with `@`|`en: \"@x\"`",
                "m: %s is gone|1:4|an unquoted text cannot start with `%`|`m: \"%s is gone\"`",
                "m: @user is unknown|1:4|an unquoted text cannot start with `@`|`m: \"@user is unknown\"`",
                "m: `x` is unknown|1:4|an unquoted text cannot start with a backtick|`m: \"`x` is unknown\"`",
                "m: *x is gone|1:4|an unquoted text cannot start with `*`|`m: \"*x is gone\"`",
                "m: *bold* text|1:4|an unquoted text cannot start with `*`|`m: \"*bold* text\"`",
                "m: & more|1:4|an unquoted text cannot start with `&`|`m: \"& more\"`",
                "m: !e!x y|1:4|an unquoted text cannot start with `!`|`m: \"!e!x y\"`",
                "m: ? what|1:4|an unquoted text cannot start with `?`|`m: \"? what\"`",
                "m: ]x|1:4|an unquoted text cannot start with `]`|`m: \"]x\"`",
                "m: }x|1:4|an unquoted text cannot start with `}`|`m: \"}x\"`",
                "m: ,x|1:4|an unquoted text cannot start with `,`|`m: \",x\"`",
                "m: Error: x|1:9|a colon and a blank end a key, so an unquoted text cannot hold them|`m: \"Error: x\"`",
                "m: say \"x\": y|1:11|a colon and a blank end a key, so an unquoted text cannot hold them|`m: 'say \"x\": y'`",
                "m: > 5 items|1:4|behind `>` the text starts on the next line|`m: \"5 items\"`",
                "m: ¦- x|1:4|behind `¦` the text starts on the next line|`m: \"x\"`",
                // quotes
                "t: \"x;m: \"y\"|1:4|this double quote is never closed|close it",
                "t: \"x;m: \"{y} z\"|1:4|this double quote is never closed|close it",
                "t: \"x;m: \"%y\"|1:4|this double quote is never closed|close it",
                "t: 'x;m: 'y: z'|1:4|this single quote is never closed|close it",
                "t: \"x;;m: 1;n: 2|1:4|this double quote is never closed|close it",
                "t: \"x;---;a: b|1:4|this double quote is never closed|close it",
                "- \"x;- \"y\"|1:3|this double quote is never closed|close it",
                "t: 'Can't do'|1:8|this apostrophe ends the text, but more follows|`t: \"Can't do\"`",
                "t: 'Can't do: x'|1:8|this apostrophe ends the text, but more follows|`t: \"Can't do: x\"`",
                "t: \"say \"no\" now\"|1:9|this double quote ends the text, but more follows|`t: 'say \"no\" now'`",
                "t: \"Foo\" bar|1:10|text follows the closing quote|`t: '\"Foo\" bar'`",
                "t: \"x;  y\" z|2:6|text follows the closing quote|in front of the quote",
                "t: \"C:\\dir\"|1:7|`\\d` is no escape of a double-quoted text|`\\\\`",
                "t: \"C:\\users\"|1:7|`\\u` is followed by 4 hex digits of a character|`\\\\`",
                "t: \"\\x4\"|1:5|`\\x` is followed by 2 hex digits of a character|`\\\\`",
                "t: \"\\U00110000\"|1:5|`\\U` is followed by 8 hex digits of a character|`\\\\`",
                "t: \"\\UFFFFFFFF\"|1:5|`\\U` is followed by 8 hex digits of a character|`\\\\`",
                "t: \"x\\|1:4|this double quote is never closed|close it",
                // indentation and lines
                "a:;\tb: 1|2:1|a tab indents this line|spaces",
                "a:; \t b: 1|2:2|a tab indents this line|spaces",
                "a: x;\ty|2:1|a tab indents this line|spaces",
                "a: 'b'\t|1:7|a tab stands where YAML wants a space|a space instead",
                "a:\tb|1:3|a tab stands where YAML wants a space|a space instead",
                "a:;  b: 1;    c: 2|3:5|this key is indented deeper than `b`, which has its value already|by 2 spaces, like `b`",
                "a:;    b: 1;  c: 2|3:3|the indentation of this line fits no line above|indented alike",
                "  a: 1;b: 2|2:1|the indentation of this line fits no line above|indented alike",
                "a:;  - b; - c|3:2|the indentation of this line fits no line above|indented alike",
                "a: ¦;  b; c|3:2|the indentation of this line fits no line above|indented alike",
                "m: Foo;bar baz;s: 4|2:1|this line is no `key: value`|indent it deeper",
                "status 409;t: x|1:1|this line is no `key: value`|a colon and a blank",
                "a:;  status:409;  t: x|2:9|a blank is missing behind the colon|`status: 409`",
                "a: - b|1:4|a list with `-` starts on a line of its own|new line",
                // brackets
                "a: {b: c;d: e|1:4|this `{` is never closed|`}`",
                "a: [b, c;d: e|1:4|this `[` is never closed|`]`",
                "a: {b: [1, 2}|1:8|this `[` is never closed|`]`",
                "a: [|1:4|this `[` is never closed|`]`",
                "a: [\"A\" \"B\"]|1:9|a comma is missing before this|a comma between",
                "a: {b: c}}|1:10|`}` stands where nothing is open|delete it",
            })
    void reportsMistakeAtItsPositionWithHint(String yaml, String place, String message, String hint) {
        Reading reading = Reading.of(yaml.replace('¦', '|').replace(';', '\n'));

        assertThat(reading.problems()).containsExactly(place + " yaml-syntax");
        assertThat(reading.onlyProblem().message()).isEqualTo(message.replace('¦', '|'));
        assertThat(reading.onlyProblem().help().orElseThrow()).contains(hint);
        assertThat(reading.result().value()).isEmpty();
    }

    @Test
    void shortensLongTextInHint() {
        assertThat(Reading.of("m: @" + "x".repeat(1_000)).onlyProblem().help().orElseThrow())
                .hasSizeLessThan(200)
                .contains("x…\"");
    }

    @Test
    void reportsColonWithoutKey() {
        assertThat(Reading.of("a: b\n: c\n").problems()).containsExactly("2:1 complex-key");
        assertThat(Reading.of("{: b}").problems()).containsExactly("1:2 complex-key");
    }

    @Test
    void reportsOnlyTheSyntaxError() {
        assertThat(Reading.of("a: 1\na: 2\nb: &x c\nd: e: f\n").problems()).containsExactly("4:5 yaml-syntax");
    }
}
