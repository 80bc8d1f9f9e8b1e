package dev.errata.runtime.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the readers on the fuzzer's seeds, unchanged and mutated without guidance. */
class ReadersTest {
    private static final int ROUNDS = 10_000;

    private static List<byte[]> seeds(String target) throws Exception {
        Path folder = Path.of(
                ReadersTest.class.getResource("ReadersFuzzInputs/" + target).toURI());
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        assertThat(seeds).hasSizeGreaterThan(4);
        return seeds;
    }

    private static void run(String target, Consumer<byte[]> reader) throws Exception {
        List<byte[]> seeds = seeds(target);
        seeds.forEach(reader);
        Random random = new Random(20261122);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] input = seeds.get(random.nextInt(seeds.size()));
            byte[] other = seeds.get(random.nextInt(seeds.size()));
            reader.accept(mutated(input, other, random));
        }
    }

    /** The beginning of one seed, the end of another, and some other bytes. */
    private static byte[] mutated(byte[] input, byte[] other, Random random) {
        int head = random.nextBoolean() ? input.length : random.nextInt(input.length + 1);
        int tail = random.nextInt(4) > 0 ? 0 : random.nextInt(other.length + 1);
        byte[] mutated = new byte[head + tail];
        System.arraycopy(input, 0, mutated, 0, head);
        System.arraycopy(other, other.length - tail, mutated, head, tail);
        for (int i = random.nextInt(4); i > 0 && mutated.length > 0; i--) {
            int at = random.nextInt(mutated.length);
            mutated[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : mutated[at] + 1 - random.nextInt(3));
        }
        return mutated;
    }

    @Test
    void decoder() throws Exception {
        run("decoder", Readers::decoder);
    }

    @Test
    void json() throws Exception {
        run("json", Readers::json);
    }

    @Test
    void acceptLanguage() throws Exception {
        run("acceptLanguage", Readers::acceptLanguage);
    }

    @Test
    void retryAfter() throws Exception {
        run("retryAfter", Readers::retryAfter);
    }

    @Test
    void message() throws Exception {
        run("message", Readers::message);
    }
}
