package dev.errata.runtime.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeIndexTest {
    private record Code(String code, List<String> aliases, boolean hasCode) implements Coded {
        static Code of(String code, String... aliases) {
            return new Code(code, List.of(aliases), true);
        }
    }

    private static CodeIndex<Code> index(Code... codes) {
        return CodeIndex.of(codes);
    }

    @Test
    void anOwnerIsFoundByCodeAndByAlias() {
        Code code = Code.of("A", "B", "C");
        CodeIndex<Code> index = index(Code.of("X"), code);

        assertThat(index.get("A")).contains(code);
        assertThat(index.get("C")).contains(code);
        assertThat(index.all("B")).containsExactly(code);
    }

    @Test
    void anUnknownCodeIsNotFound() {
        CodeIndex<Code> index = index(Code.of("A"));

        assertThat(index.get("a")).isEmpty();
        assertThat(index.get("")).isEmpty();
        assertThat(index.get(0)).isEmpty();
        assertThat(index.all("b")).isEmpty();
        assertThat(index().get("A")).isEmpty();
        assertThat(index().get(1)).isEmpty();
    }

    @Test
    void aSharedCodeHasNoSingleOwner() {
        Code first = Code.of("1");
        Code second = Code.of("2", "1");
        Code third = Code.of("1");
        CodeIndex<Code> index = index(first, second, third);

        assertThat(index.get("1")).isEmpty();
        assertThat(index.get(1)).isEmpty();
        assertThat(index.all("1")).containsExactly(first, second);
        assertThat(index.get("2")).contains(second);
    }

    @Test
    void anAliasThatRepeatsTheCodeChangesNothing() {
        Code code = Code.of("1", "1");

        assertThat(index(code).get("1")).contains(code);
    }

    @Test
    void aValueWithoutACodeIsNotFoundByItsName() {
        Code none = new Code("NONE", List.of("N"), false);

        assertThat(index(none).get("NONE")).isEmpty();
        assertThat(index(none).get("N")).contains(none);
    }

    @Test
    void numbersAreFoundAsIntsAndAsTexts() {
        Code negative = Code.of("-5", "FIVE");
        Code zero = Code.of("0");
        Code largest = Code.of("2147483647", "-2147483648");
        CodeIndex<Code> index = index(negative, zero, largest);

        assertThat(index.get(-5)).contains(negative);
        assertThat(index.get("FIVE")).contains(negative);
        assertThat(index.get(0)).contains(zero);
        assertThat(index.get("0")).contains(zero);
        assertThat(index.get(Integer.MAX_VALUE)).contains(largest);
        assertThat(index.get(Integer.MIN_VALUE)).contains(largest);
        assertThat(index.get(5)).isEmpty();
    }

    @Test
    void aFreeSlotIsNotTheNumberZero() {
        assertThat(index(Code.of("1"), Code.of("2")).get(0)).isEmpty();
        assertThat(index().get(0)).isEmpty();
    }

    @Test
    void aNumberInAnotherFormatIsAnotherCode() {
        Code padded = Code.of("0012");
        Code plain = Code.of("12");

        assertThat(index(padded, plain).get(12)).contains(plain);
        assertThat(index(padded, plain).get("0012")).contains(padded);
        assertThat(index(padded).get(12)).isEmpty();
    }

    @Test
    void aLookupOfOneOwnerDoesNotAllocate() {
        CodeIndex<Code> index = index(Code.of("1"), Code.of("2"), Code.of("2", "3"));

        assertThat(index.get("1")).isSameAs(index.get("1")).isSameAs(index.get(1));
        assertThat(index.all("1")).isEqualTo(List.of(index.get("1").orElseThrow()));
        assertThat(index.all("2")).isSameAs(index.all("2"));
    }

    @Test
    void codesWithTheSameHashCodeAreDistinguished() {
        Code first = Code.of("AaAa");
        Code second = Code.of("BBBB");

        assertThat("AaAa".hashCode()).isEqualTo("BBBB".hashCode()).isEqualTo("AaBB".hashCode());
        assertThat(index(first, second).get("AaAa")).contains(first);
        assertThat(index(first, second).get("BBBB")).contains(second);
        assertThat(index(first, second).get("AaBB")).isEmpty();
    }

    @Test
    void manyCodesAreAllFoundAndNoOthers() {
        Random random = new Random(7);
        for (int size : new int[] {1, 2, 3, 15, 16, 17, 1000, 10_000}) {
            List<Code> codes = new ArrayList<>();
            Set<Integer> numbers = new HashSet<>();
            while (numbers.size() < size) {
                int number = random.nextInt();
                if (numbers.add(number)) {
                    codes.add(Code.of(Integer.toString(number)));
                }
            }
            CodeIndex<Code> index = CodeIndex.of(codes.toArray(new Code[0]));
            for (Code code : codes) {
                assertThat(index.get(code.code()).orElseThrow()).isSameAs(code);
                assertThat(index.get(Integer.parseInt(code.code())).orElseThrow())
                        .isSameAs(code);
            }
            for (int i = 0; i < 1000; i++) {
                int other = random.nextInt();
                assertThat(index.get(other).isPresent()).isEqualTo(numbers.contains(other));
            }
        }
    }
}
