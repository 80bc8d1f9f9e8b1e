package dev.errata.catalog.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearbyNamesTest {
    private static final List<String> KEYS =
            List.of("status", "message", "params", "log", "retry", "retryable", "per-group");

    @ParameterizedTest
    @CsvSource({
        "statsu,status",
        "statis,status",
        "sttus,status",
        "statuss,status",
        "stauts,status",
        "mesage,message",
        "messaeg,message",
        "STATUS,status",
        "param,params",
        "parms,params",
        "lgo,log",
        "logs,log",
        "per_group,per-group",
        "PerGroup,per-group",
        "retryabel,retryable",
    })
    void twoSlipsAreNear(String name, String nearest) {
        assertThat(NearbyNames.of(name, KEYS)).containsExactly(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "l_", "stadadus", "massages1", "code", "title", ""})
    void moreIsNot(String name) {
        assertThat(NearbyNames.of(name, KEYS)).isEmpty();
    }

    @Test
    void onlyTheNearestCountAndThreeAreEnough() {
        assertThat(NearbyNames.of("abcd", List.of("abxy", "abcx", "abyx", "axcd")))
                .containsExactly("abcx", "axcd");
        assertThat(NearbyNames.of("abc", List.of("abx", "aby", "abz", "abw"))).containsExactly("abx", "aby", "abz");
    }

    @Test
    void questionProposes() {
        assertThat(NearbyNames.question("statsu", KEYS)).contains("did you mean `status`?");
        assertThat(NearbyNames.question("aa", List.of("ab", "ac"))).contains("did you mean `ab` or `ac`?");
        assertThat(NearbyNames.question("x", KEYS)).isEmpty();
        assertThat(NearbyNames.question("httpStatus", KEYS)).contains("did you mean `status`?");
        assertThat(NearbyNames.question("msg", KEYS)).isEmpty();
        assertThat(NearbyNames.question("mess", KEYS)).contains("did you mean `message`?");
    }

    @Test
    void longNamesTakeNoTime() {
        String name = "x".repeat(1_000_000);

        assertThat(NearbyNames.of(name, Collections.nCopies(1_000, name))).isEmpty();
    }
}
