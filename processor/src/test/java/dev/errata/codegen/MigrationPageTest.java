package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.codegen.Javac.Compiled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients must get the same responses before, during and after the migration of {@code docs/guide/migration.md}. */
class MigrationPageTest {
    private static final String REPLIES = """
            package com.acme;

            import com.acme.before.ApiException;
            import java.util.*;

            public final class Main {
                private static final String SKU = "TEA-500";

                public static List<Reply> before(Locale locale) {
                    return List.of(
                            com.acme.before.Replies.of(oldStock(1), locale),
                            com.acme.before.Replies.of(oldStock(1234), locale),
                            com.acme.before.Replies.of(oldPayment(), locale));
                }

                public static List<Reply> between(Locale locale) {
                    return List.of(
                            com.acme.between.Replies.of(oldStock(1), locale),
                            com.acme.between.Replies.of(newStock(1234), locale),
                            com.acme.between.Replies.of(newPayment(), locale));
                }

                public static List<Reply> after(Locale locale) {
                    return List.of(
                            com.acme.after.Replies.of(newStock(1), locale),
                            com.acme.after.Replies.of(newStock(1234), locale),
                            com.acme.after.Replies.of(newPayment(), locale));
                }

                private static ApiException oldStock(int left) {
                    return thrown(ApiException.class, () -> com.acme.before.Warehouse.take(SKU, left + 1, left));
                }

                private static ApiException oldPayment() {
                    return thrown(ApiException.class, () -> com.acme.before.Warehouse.pay(false));
                }

                private static OrdersException newStock(int left) {
                    return thrown(OrdersException.class, () -> com.acme.after.Warehouse.take(SKU, left + 1, left));
                }

                private static OrdersException newPayment() {
                    return thrown(OrdersException.class, () -> com.acme.after.Warehouse.pay(false));
                }

                private static <E extends RuntimeException> E thrown(Class<E> type, Runnable call) {
                    try {
                        call.run();
                    } catch (RuntimeException e) {
                        return type.cast(e);
                    }
                    throw new AssertionError("nothing is thrown");
                }
            }
            """;

    private static ClassLoader classes;

    @BeforeAll
    static void compile() throws IOException {
        Compiled folder = GuideFolder.named("migration").compile();
        Compiled all = Javac.compile(Map.of("com/acme/Main.java", REPLIES), List.of("--release", "17"), folder);
        assertThat(all.messages()).isEmpty();
        classes = withBundles(all);
    }

    @Test
    void keepsResponses() throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-AT"))) {
            Object before = replies("before", locale);
            assertThat(replies("between", locale)).isEqualTo(before);
            assertThat(replies("after", locale)).isEqualTo(before);
        }
    }

    @Test
    void groupsNumbersAndKeepsApostrophes() throws Exception {
        assertThat(replies("after", Locale.ENGLISH)).contains("We don't have enough: only 1,234 of TEA-500 left");
        assertThat(replies("after", Locale.GERMAN)).contains("Nicht genug da: nur noch 1.234 von TEA-500");
    }

    private static String replies(String when, Locale locale) throws ReflectiveOperationException {
        return classes.loadClass("com.acme.Main")
                .getMethod(when, Locale.class)
                .invoke(null, locale)
                .toString();
    }

    /** Returns the classes, and the {@code .properties} files of the replaced enum. */
    private static ClassLoader withBundles(Compiled all) {
        return new ClassLoader(MigrationPageTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = all.classes().get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }

            @Override
            protected URL findResource(String name) {
                Path file = GuideFolder.named("migration").path().resolve(name.replace("com/acme/", ""));
                try {
                    return Files.isRegularFile(file) ? file.toUri().toURL() : null;
                } catch (MalformedURLException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
        };
    }
}
