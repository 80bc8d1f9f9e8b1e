package dev.errata.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagePatternTest {
    private static MessagePattern of(String... literals) {
        return new MessagePattern(List.of(literals));
    }

    @Test
    void capturesAreBetweenTheLiterals() {
        assertThat(of("check ", "").match("check x y")).containsExactly("x y");
        assertThat(of("", " of ", "").match("1 of 2 of 3")).containsExactly("1", "2 of 3");
        assertThat(of("a", "b", "c").match("abbc")).containsExactly("", "b");
        assertThat(of("", "").match("")).containsExactly("");
        assertThat(of("plain").match("plain")).isEmpty();
    }

    @Test
    void anotherMessageDoesNotMatch() {
        assertThat(of("check ", "").match("Check x")).isNull();
        assertThat(of("plain").match("plainer")).isNull();
        assertThat(of("aba", "aba").match("aba")).isNull();
        assertThat(of("aba", "ba").match("abaca")).isNull();
        assertThat(of("a", "xx", "a").match("axa")).isNull();
    }

    @Test
    void randomMessagesMatchAsARegularExpressionDoes() {
        Random random = new Random(20261122);
        int matches = 0;
        for (int round = 0; round < 50_000; round++) {
            List<String> literals = new ArrayList<>();
            int count = 1 + random.nextInt(4);
            StringBuilder regex = new StringBuilder();
            for (int i = 0; i < count; i++) {
                boolean isMiddle = i > 0 && i < count - 1;
                String literal = letters(random, isMiddle ? 1 : 0, 3);
                literals.add(literal);
                regex.append(i == 0 ? "" : "(.*?)").append(Pattern.quote(literal));
            }
            String message = letters(random, 0, 10);
            Matcher oracle = Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(message);
            String[] captured = new MessagePattern(literals).match(message);
            assertThat(captured != null).as("%s %s", literals, message).isEqualTo(oracle.matches());
            if (captured != null) {
                matches++;
                for (int i = 0; i < captured.length; i++) {
                    assertThat(captured[i]).as("%s %s", literals, message).isEqualTo(oracle.group(i + 1));
                }
                assertThat(new MessagePattern(literals).fill(captured)).isEqualTo(message);
            }
        }
        assertThat(matches).isGreaterThan(2_000);
    }

    private static String letters(Random random, int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            text.append((char) ('a' + random.nextInt(2)));
        }
        return text.toString();
    }

    /** A search that moves back in the text would take 10^11 steps. */
    @Test
    void thousandsOfPartialMatchesTakeLinearTime() {
        String nearly = "a".repeat(30_000);
        MessagePattern pattern = of("", nearly + "b", "");
        for (int i = 0; i < 200; i++) {
            assertThat(pattern.match("a".repeat(65_000))).isNull();
        }
    }

    @Test
    void aMessageBeyondTheLimitDoesNotMatch() {
        assertThat(of("", "").match("a".repeat(64 * 1024 - 1))).isNotNull();
        assertThat(of("", "").match("a".repeat(64 * 1024))).isNotNull();
        assertThat(of("", "").match("a".repeat(64 * 1024 + 1))).isNull();
    }
}
