package dev.errata.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.bank.BankException;
import com.acme.bank.BankWire;
import com.acme.orders.OrdersException;
import dev.errata.runtime.Decoded;
import java.io.IOError;
import java.io.IOException;
import java.lang.annotation.AnnotationFormatError;
import java.math.BigDecimal;
import java.nio.charset.CoderMalfunctionError;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.zip.ZipError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps and headers that throw each kind of throwable, at each location where the decoder calls them. */
class ThrowingMapsTest {
    private static final BankWire BANK = BankWire.ONLY;

    static List<Throwable> harmless() {
        return List.of(
                new Throwable("bare"),
                new Throwable("without a trace", null, false, false) {},
                new Exception(),
                new IOException("closed"),
                new InterruptedException(),
                new CloneNotSupportedException(),
                new ClassNotFoundException(),
                new RuntimeException(),
                new IllegalStateException(),
                new NullPointerException(),
                new ClassCastException(),
                new UnsupportedOperationException(),
                new NoSuchElementException(),
                new ConcurrentModificationException(),
                new CancellationException(),
                new OrdersException.BadSku(),
                new Error(),
                new Error("of a library") {},
                new AssertionError("a"),
                new LinkageError(),
                new NoClassDefFoundError("x"),
                new NoSuchMethodError(),
                new ExceptionInInitializerError(new IllegalStateException()),
                new UnsatisfiedLinkError(),
                new ClassFormatError(),
                new IOError(new IOException()),
                new ServiceConfigurationError("x"),
                new AnnotationFormatError("x"),
                new CoderMalfunctionError(new RuntimeException()),
                new StackOverflowError());
    }

    @SuppressWarnings("removal")
    static List<Throwable> fatal() {
        return List.of(
                new OutOfMemoryError(),
                new InternalError(),
                new UnknownError(),
                new ZipError("x"),
                new VirtualMachineError() {},
                new ThreadDeath());
    }

    /** Throws, and counts how often. */
    private static final class Trap {
        private final Throwable thrown;
        private int thrownCount;

        Trap(Throwable thrown) {
            this.thrown = thrown;
        }

        <T> T fail() {
            thrownCount++;
            throw Trap.<RuntimeException>unchecked(thrown);
        }

        @SuppressWarnings("unchecked")
        private static <E extends Throwable> E unchecked(Throwable thrown) throws E {
            throw (E) thrown;
        }
    }

    // ---- maps and lists that throw in one method each

    private static <K, V> Map<K, V> map(Set<Map.Entry<K, V>> entries) {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<K, V>> entrySet() {
                return entries;
            }
        };
    }

    private static <T> Set<T> set(Iterator<T> iterator) {
        return new AbstractSet<>() {
            @Override
            public Iterator<T> iterator() {
                return iterator;
            }

            @Override
            public int size() {
                return 1;
            }
        };
    }

    private static Map<String, Object> throwsInGet(Trap trap) {
        return new HashMap<>() {
            @Override
            public Object get(Object key) {
                return trap.fail();
            }
        };
    }

    private static Map<String, Object> throwsInContainsKey(Trap trap) {
        return new HashMap<>() {
            @Override
            public boolean containsKey(Object key) {
                return trap.fail();
            }
        };
    }

    private static <V> Map<String, V> throwsInEntrySet(Trap trap) {
        return new HashMap<>() {
            @Override
            public Set<Entry<String, V>> entrySet() {
                return trap.fail();
            }
        };
    }

    private static <V> Map<String, V> throwsInIterator(Trap trap) {
        return map(new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, V>> iterator() {
                return trap.fail();
            }

            @Override
            public int size() {
                return 1;
            }
        });
    }

    private static <T> Iterator<T> throwsInHasNext(Trap trap) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return trap.fail();
            }

            @Override
            public T next() {
                throw new NoSuchElementException();
            }
        };
    }

    private static <T> Iterator<T> throwsInNext(Trap trap) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public T next() {
                return trap.fail();
            }
        };
    }

    private static <V> Map<String, V> throwsInGetKey(Trap trap) {
        return map(Set.of(new Map.Entry<String, V>() {
            @Override
            public String getKey() {
                return trap.fail();
            }

            @Override
            @SuppressWarnings("NullAway")
            public V getValue() {
                return null;
            }

            @Override
            public V setValue(V value) {
                throw new UnsupportedOperationException();
            }
        }));
    }

    private static <V> Map<String, V> throwsInGetValue(Trap trap) {
        return map(Set.of(new Map.Entry<String, V>() {
            @Override
            public String getKey() {
                return "name";
            }

            @Override
            public V getValue() {
                return trap.fail();
            }

            @Override
            public V setValue(V value) {
                throw new UnsupportedOperationException();
            }
        }));
    }

    private static <T> List<T> throwingList(Trap trap, boolean inSize) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return trap.fail();
            }

            @Override
            public int size() {
                return inSize ? trap.fail() : 1;
            }
        };
    }

    private static Object throwsInToString(Trap trap) {
        return new Object() {
            @Override
            public String toString() {
                return trap.fail();
            }
        };
    }

    private static Number throwingNumber(Trap trap) {
        return new BigDecimal("1") {
            @Override
            public java.math.BigInteger unscaledValue() {
                return trap.fail();
            }
        };
    }

    /** Keys that are compared with a name. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Object> throwsInEqualsOfAKey(Trap trap) {
        Map map = new Hashtable();
        map.put(
                new Object() {
                    @Override
                    public int hashCode() {
                        return "code".hashCode();
                    }

                    @Override
                    public boolean equals(Object other) {
                        return trap.fail();
                    }
                },
                "x");
        return map;
    }

    private static Map<String, Object> throwsInComparator(Trap trap) {
        TreeMap<String, Object> map = new TreeMap<>((one, two) -> one == two ? 0 : trap.fail());
        map.put("code", 17);
        return map;
    }

    // ---- locations

    private static Decoded<BankException> body(Map<String, ?> body) {
        return BANK.decode(500, Map.of(), body);
    }

    private static Decoded<BankException> unknown(Object more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", "X");
        body.put("more", more);
        return body(body);
    }

    private static Decoded<BankException> known(String member, Object value) {
        return body(new HashMap<>(Map.of("code", 17, member, value)));
    }

    private static Decoded<BankException> headers(Map<String, List<String>> headers) {
        return BANK.decode(500, headers, "{\"code\":17}");
    }

    private static final Map<String, Function<Trap, Decoded<BankException>>> LOCATIONS = new LinkedHashMap<>();

    static {
        LOCATIONS.put("get of the body", trap -> body(throwsInGet(trap)));
        LOCATIONS.put("containsKey of the body", trap -> body(throwsInContainsKey(trap)));
        LOCATIONS.put("entrySet of the body", trap -> body(throwsInEntrySet(trap)));
        LOCATIONS.put("iterator of the body", trap -> body(throwsInIterator(trap)));
        LOCATIONS.put("hasNext of the body", trap -> body(map(set(throwsInHasNext(trap)))));
        LOCATIONS.put("next of the body", trap -> body(map(set(throwsInNext(trap)))));
        LOCATIONS.put("getKey of the body", trap -> body(throwsInGetKey(trap)));
        LOCATIONS.put("getValue of the body", trap -> body(throwsInGetValue(trap)));
        LOCATIONS.put("equals of a key", trap -> body(throwsInEqualsOfAKey(trap)));
        LOCATIONS.put("comparator of the body", trap -> body(throwsInComparator(trap)));
        LOCATIONS.put("toString of the code", trap -> body(Map.of("code", throwsInToString(trap))));
        LOCATIONS.put("toString of the message", trap -> known("msg", throwsInToString(trap)));
        LOCATIONS.put("get of the parameters", trap -> known("params", throwsInGet(trap)));
        LOCATIONS.put("get of a list", trap -> known("cards", throwingList(trap, false)));
        LOCATIONS.put("size of a list", trap -> known("cards", throwingList(trap, true)));
        LOCATIONS.put("unscaledValue of a number", trap -> known("params", Map.of("month", throwingNumber(trap))));
        LOCATIONS.put("entrySet of a member", trap -> unknown(throwsInEntrySet(trap)));
        LOCATIONS.put("iterator of a member", trap -> unknown(throwsInIterator(trap)));
        LOCATIONS.put("list in a member", trap -> unknown(throwingList(trap, false)));
        LOCATIONS.put("toString of a member", trap -> unknown(throwsInToString(trap)));
        LOCATIONS.put("number in a member", trap -> unknown(throwingNumber(trap)));
        LOCATIONS.put("entrySet of the headers", trap -> headers(throwsInEntrySet(trap)));
        LOCATIONS.put("iterator of the headers", trap -> headers(throwsInIterator(trap)));
        LOCATIONS.put("hasNext of the headers", trap -> headers(map(set(throwsInHasNext(trap)))));
        LOCATIONS.put("next of the headers", trap -> headers(map(set(throwsInNext(trap)))));
        LOCATIONS.put("name of a header", trap -> headers(throwsInGetKey(trap)));
        LOCATIONS.put("values of a header", trap -> headers(throwsInGetValue(trap)));
        LOCATIONS.put("list of a header", trap -> headers(Map.of("A", throwingList(trap, false))));
        LOCATIONS.put("size of a header", trap -> headers(Map.of("A", throwingList(trap, true))));
    }

    @AfterEach
    void clearTheInterrupt() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void exceptionsOfAMapAreAProblemOfTheResponse(Throwable thrown) {
        LOCATIONS.forEach((location, decode) -> {
            Trap trap = new Trap(thrown);
            Decoded<BankException> decoded = decode.apply(trap);

            assertThat(trap.thrownCount).as(location).isPositive();
            BankException failure = decoded.failure().orElseThrow();
            assertThat(failure.wire().problems())
                    .as(location)
                    .anyMatch(problem -> problem.endsWith("could not be read"));
            int thrownCount = trap.thrownCount;
            assertThat(failure.getMessage() + failure.wire().members() + failure.problem(java.util.Locale.ROOT))
                    .as(location)
                    .isNotBlank();
            assertThat(trap.thrownCount)
                    .as("%s: what was decoded calls it no more", location)
                    .isEqualTo(thrownCount);
        });
    }

    @ParameterizedTest
    @MethodSource("fatal")
    void fatalErrorsAreRethrown(Throwable thrown) {
        LOCATIONS.forEach((location, decode) -> {
            Trap trap = new Trap(thrown);

            assertThat(catchThrowable(() -> decode.apply(trap))).as(location).isSameAs(thrown);
            assertThat(trap.thrownCount).as(location).isEqualTo(1);
        });
    }

    @Test
    void theInterruptStatusIsRestored() {
        body(throwsInGet(new Trap(new InterruptedException())));

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
