package dev.errata.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CatalogTextsTest {
    private static final String[] EN = {"\u0001one {a}\u0001\u0001\u0001\u0001two {b} {a}\u0001\u0001\u0001"};
    private static final String[] DE = {"\u0001eins {a}\u0001\u0001\u0001\u0001\u0001\u0001\u0001"};
    private static final String ERRORS = "ONE a\nTWO a b\n";
    private static final int ERRORS_TO_RENDER = 12;

    @Test
    void aBundleIsCreatedWhenItIsFirstNeeded() {
        TestTexts texts = new TestTexts("en de", "UTC", ERRORS, EN, DE);
        ErrorTexts one = texts.of(0);
        assertThat(one.parameters()).hasSize(1);
        assertThat(texts.bundlesMade).hasValue(0);

        assertThat(one.message(new Object[] {1}, Locale.GERMAN)).isEqualTo("eins 1");
        assertThat(texts.bundlesMade).hasValue(1);

        assertThat(texts.of(1).message(new Object[] {1, 2}, Locale.GERMAN)).isEqualTo("two 2 1");
        assertThat(texts.of(1).message(new Object[] {1, 2}, Locale.GERMANY)).isEqualTo("two 2 1");
        assertThat(texts.bundlesMade).hasValue(2);
    }

    @Test
    void theOwnerOfATextIsTheLocaleThatHasIt() {
        TestTexts texts = new TestTexts("en de de-AT>1", "UTC", ERRORS, EN, DE, new String[] {"\u0001".repeat(8)});

        assertThat(texts.owner(0, CatalogBundle.MESSAGE, 2)).isEqualTo(1);
        assertThat(texts.owner(0, CatalogBundle.MESSAGE, 1)).isEqualTo(1);
        assertThat(texts.owner(1, CatalogBundle.MESSAGE, 2)).isZero();
        assertThat(texts.owner(0, CatalogBundle.TITLE, 2)).isZero();
        assertThat(texts.tag(2)).isEqualTo("de-AT");
    }

    @Test
    void theTextsOfAnErrorAreCreatedOnce() {
        TestTexts texts = new TestTexts("en de", "UTC", ERRORS, EN, DE);

        assertThat(texts.of(1)).isSameAs(texts.of(1));
    }

    @Test
    void manyThreadsReadTheSameTexts() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 200; round++) {
                TestTexts texts = new TestTexts("en de", "Europe/Berlin", ERRORS, EN, DE);
                CountDownLatch start = new CountDownLatch(1);
                Callable<String> reader = () -> {
                    start.await();
                    StringBuilder read = new StringBuilder();
                    for (Locale locale : List.of(Locale.GERMANY, Locale.ROOT, Locale.UK)) {
                        read.append(texts.of(0).message(new Object[] {1}, locale))
                                .append('/');
                        read.append(texts.of(1).message(new Object[] {1, 2}, locale))
                                .append('/');
                    }
                    return read.toString();
                };
                List<Future<String>> all = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    all.add(threads.submit(reader));
                }
                start.countDown();
                for (Future<String> read : all) {
                    assertThat(read.get()).isEqualTo("eins 1/two 2 1/one 1/two 2 1/one 1/two 2 1/");
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void sixtyFourThreadsRenderTheSameAsOne() throws Exception {
        String[][] chunks = new String[3][];
        StringBuilder errors = new StringBuilder();
        for (int locale = 0; locale < chunks.length; locale++) {
            StringBuilder texts = new StringBuilder();
            for (int error = 0; error < ERRORS_TO_RENDER; error++) {
                texts.append("\u0001")
                        .append(locale)
                        .append(error)
                        .append(" it's '{'{a}'}' {b} {c} {d}\u0001\u0001\u0001");
            }
            chunks[locale] = new String[] {texts.toString()};
        }
        for (int error = 0; error < ERRORS_TO_RENDER; error++) {
            errors.append("E").append(error).append(" a b c d*?\n");
        }
        String expected = rendered(new TestTexts("en de de-AT", "Europe/Berlin", errors.toString(), chunks));
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            for (int round = 0; round < 10; round++) {
                TestTexts texts = new TestTexts("en de de-AT", "Europe/Berlin", errors.toString(), chunks);
                CyclicBarrier start = new CyclicBarrier(64);
                List<Future<String>> all = new ArrayList<>();
                for (int i = 0; i < 64; i++) {
                    all.add(threads.submit(() -> {
                        start.await();
                        return rendered(texts);
                    }));
                }
                for (Future<String> one : all) {
                    assertThat(one.get()).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String rendered(CatalogTexts texts) {
        Object[] arguments = {1.5, Instant.EPOCH, new BigDecimal("1E+3"), "secret"};
        StringBuilder all = new StringBuilder();
        for (int error = 0; error < ERRORS_TO_RENDER; error++) {
            for (String locale : List.of("de-AT", "en-GB", "de", "th-TH-u-nu-thai", "ja")) {
                all.append(texts.of(error).message(arguments, Locale.forLanguageTag(locale)));
            }
            all.append(texts.of(error).logMessage(arguments)).append('\n');
        }
        return all.toString();
    }
}
