package dev.errata.benchmarks.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A generated catalog that resembles a real one. The same shape gives the same catalog on every JDK. */
public final class SyntheticCatalog {
    private static final long SEED = 20_261_121L;

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 10;
    private static final int MOST_PARAMETERS = 3;

    private static final List<String> THINGS = List.of(
            "ORDER", "ACCOUNT", "PAYMENT", "ARTICLE", "INVOICE", "CUSTOMER", "REQUEST", "LIMIT", "SERVER", "KEY");
    private static final List<String> FATES =
            List.of("NOT_FOUND", "EXCEEDED", "REJECTED", "EXPIRED", "LOCKED", "INVALID", "MISSING", "CLOSED");
    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 409, 422, 429, 500, 502, 503);
    private static final List<SyntheticParameter> PARAMETERS = List.of(
            new SyntheticParameter("orderId", SyntheticType.STRING),
            new SyntheticParameter("attempts", SyntheticType.INT),
            new SyntheticParameter("account", SyntheticType.STRING),
            new SyntheticParameter("size", SyntheticType.LONG),
            new SyntheticParameter("host", SyntheticType.STRING),
            new SyntheticParameter("ratio", SyntheticType.DOUBLE));

    private final CatalogShape shape;
    private final List<SyntheticError> errors;

    private SyntheticCatalog(CatalogShape shape, List<SyntheticError> errors) {
        this.shape = shape;
        this.errors = List.copyOf(errors);
    }

    public static SyntheticCatalog of(CatalogShape shape) {
        Random random = new Random(SEED);
        List<SyntheticError> errors = new ArrayList<>();
        for (int i = 0; i < shape.errors(); i++) {
            errors.add(error(i, shape, random));
        }
        return new SyntheticCatalog(shape, errors);
    }

    public CatalogShape shape() {
        return shape;
    }

    List<SyntheticError> errors() {
        return errors;
    }

    public List<String> locales() {
        return Vocabulary.LOCALES.subList(0, shape.locales());
    }

    /** Returns a lower bound for the size of all texts in all locales. */
    public long textBytes() {
        long bytes = 0;
        for (SyntheticError error : errors) {
            for (String message : error.messages()) {
                bytes += message.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return bytes;
    }

    /** Returns the first error with the given number of parameters. */
    SyntheticError withParameters(int count) {
        return errors.stream()
                .filter(error -> error.parameters().size() == count)
                .findFirst()
                .orElseThrow();
    }

    private static SyntheticError error(int index, CatalogShape shape, Random random) {
        String number = Integer.toString(100_001 + index).substring(1);
        int status = pick(STATUSES, random);
        List<SyntheticParameter> parameters = parameters(index % (MOST_PARAMETERS + 1), random);
        int words = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS + 1);
        List<String> messages = new ArrayList<>();
        for (int locale = 0; locale < shape.locales(); locale++) {
            messages.add(message(locale, words, parameters, random));
        }
        return new SyntheticError(
                index,
                pick(THINGS, random) + "_" + pick(FATES, random) + "_" + number,
                shape.numbers() ? Integer.toString(1000 + 7 * index) : "APP-" + number,
                status,
                random.nextInt(4) == 0,
                parameters,
                messages);
    }

    private static List<SyntheticParameter> parameters(int count, Random random) {
        List<SyntheticParameter> left = new ArrayList<>(PARAMETERS);
        List<SyntheticParameter> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }

    private static String message(int locale, int count, List<SyntheticParameter> parameters, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(Vocabulary.word(locale, random));
        }
        for (int i = 0; i < parameters.size(); i++) {
            words.add(1 + 2 * i, parameters.get(i).placeholder());
        }
        String first = words.get(0);
        words.set(0, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
        return String.join(" ", words);
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
