package dev.errata.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.errata.codegen.RandomCatalog.Declared;
import dev.errata.runtime.CatalogException;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.WireResponse;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;

/** Reads the texts of a random catalog back through all generated types. */
final class ReadBack {
    private static final Instant INSTANT = Instant.parse("2026-07-01T22:30:00Z");
    private static final UUID ID = new UUID(1, 2);
    private static final String HOSTILE = "{0} '{x}' $L %s </p> \\u0022";

    private final RandomCatalog catalog;
    private final List<Class<?>> types;

    ReadBack(RandomCatalog catalog, List<Class<?>> types) {
        this.catalog = catalog;
        this.types = types;
    }

    void assertBundles(String name, ClassLoader loader) {
        catalog.texts().forEach((locale, texts) -> {
            ResourceBundle bundle = ResourceBundle.getBundle(name, Locale.forLanguageTag(locale), loader);
            texts.forEach((key, text) -> assertThat(bundle.getString(key))
                    .as("%s %s %s", name, locale, key)
                    .isEqualTo(text));
        });
    }

    /** Checks the constant of each error: its title, description and remedy in the locales that have them. */
    void assertConstants() {
        Set<String> names = new LinkedHashSet<>();
        for (ErrorCode constant : constants()) {
            names.add(constant.name());
            catalog.texts().forEach((tag, texts) -> {
                Locale locale = Locale.forLanguageTag(tag);
                assertText(texts, constant, tag, "title", constant.title(locale));
                assertText(texts, constant, tag, "description", constant.description(locale));
                assertText(texts, constant, tag, "remedy", constant.remedy(locale));
            });
        }
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(catalog.parametersByError().keySet());
    }

    private void assertText(
            Map<String, String> texts, ErrorCode constant, String locale, String kind, Optional<String> actual) {
        String expected = texts.get(constant.name() + "." + kind);
        // A missing text comes from another locale, except for the first locale, which has no other to take it from.
        if (expected != null || locale.equals("en")) {
            assertThat(actual)
                    .as("%s %s %s of %s", constant, kind, locale, constant.getClass())
                    .isEqualTo(Optional.ofNullable(expected));
        }
    }

    private List<ErrorCode> constants() {
        List<ErrorCode> constants = new ArrayList<>();
        for (Class<?> type : types) {
            if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    constants.add((ErrorCode) constant);
                }
            }
        }
        return constants;
    }

    /** Creates an exception in each possible way, and returns their number. */
    int assertExceptions() {
        Set<String> thrown = new LinkedHashSet<>();
        int made = 0;
        for (Class<?> type : types) {
            if (CatalogException.class.isAssignableFrom(type)) {
                for (Executable way : ways(type)) {
                    thrown.add(assertException(way));
                    made++;
                }
            }
        }
        assertThat(thrown)
                .containsExactlyInAnyOrderElementsOf(catalog.parametersByError().keySet());
        return made;
    }

    /** Returns the public constructors and factories of the classes nested in a class. */
    private static List<Executable> ways(Class<?> family) {
        List<Executable> ways = new ArrayList<>();
        for (Class<?> type : family.getClasses()) {
            if (!CatalogException.class.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers())) {
                continue;
            }
            for (Constructor<?> constructor : type.getConstructors()) {
                Class<?>[] parameters = constructor.getParameterTypes();
                if (parameters.length == 0 || parameters[0] != WireResponse.class) {
                    ways.add(constructor);
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers())) {
                    ways.add(method);
                }
            }
        }
        return ways;
    }

    private String assertException(Executable way) {
        Type[] parameters = way.getGenericParameterTypes();
        boolean caused = parameters.length > 0 && parameters[parameters.length - 1] == Throwable.class;
        // With a cause, optional arguments are left out.
        List<Object> arguments = new ArrayList<>();
        for (Type parameter : parameters) {
            arguments.add(argument(parameter, caused));
        }
        CatalogException exception = (CatalogException) call(way, arguments);
        ErrorCode error = (ErrorCode) call(method(exception.getClass(), "error"), exception);
        List<Declared> declared = catalog.parametersByError().get(error.name());
        assertThat(declared).as("parameters of %s", way).hasSize(parameters.length - (caused ? 1 : 0));
        catalog.messages().forEach((locale, messages) -> {
            String expected = messages.get(error.name());
            if (expected != null) {
                assertThat(exception.message(Locale.forLanguageTag(locale)))
                        .as("%s in %s", way, locale)
                        .isEqualTo(filled(expected, declared, arguments));
            }
        });
        return error.name();
    }

    private String filled(String message, List<Declared> declared, List<Object> arguments) {
        String filled = message;
        for (int i = 0; i < declared.size(); i++) {
            Declared parameter = declared.get(i);
            boolean missing = arguments.get(i).toString().endsWith(".empty");
            String shown = missing ? "{" + parameter.name() + "}" : shown(parameter.type());
            filled = filled.replace(RandomCatalog.mark(parameter.name()), shown);
        }
        return filled;
    }

    private static Object argument(Type type, boolean missing) {
        if (type == OptionalInt.class) {
            return missing ? OptionalInt.empty() : OptionalInt.of((int) value(int.class));
        } else if (type == OptionalLong.class) {
            return missing ? OptionalLong.empty() : OptionalLong.of((long) value(long.class));
        } else if (type == OptionalDouble.class) {
            return missing ? OptionalDouble.empty() : OptionalDouble.of((double) value(double.class));
        } else if (type instanceof ParameterizedType optional) {
            assertThat(optional.getRawType()).isEqualTo(Optional.class);
            return missing ? Optional.empty() : Optional.of(value((Class<?>) optional.getActualTypeArguments()[0]));
        }
        return value((Class<?>) type);
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[1];
        }
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, HOSTILE),
                        Map.entry(int.class, Integer.MIN_VALUE),
                        Map.entry(long.class, Long.MAX_VALUE),
                        Map.entry(double.class, 0.5),
                        Map.entry(BigDecimal.class, new BigDecimal("1E+3")),
                        Map.entry(boolean.class, true),
                        Map.entry(Boolean.class, true),
                        Map.entry(LocalDate.class, LocalDate.of(2024, 2, 29)),
                        Map.entry(LocalTime.class, LocalTime.of(23, 59, 58)),
                        Map.entry(Instant.class, INSTANT),
                        Map.entry(Duration.class, Duration.ofHours(36)),
                        Map.entry(UUID.class, ID),
                        Map.entry(URI.class, URI.create("https://example.com/a%20b")),
                        Map.entry(Throwable.class, new IllegalStateException("cause")))
                .get(type);
    }

    /** Returns the value of the Java type for a catalog type, as a message shows it. */
    private String shown(String type) {
        return switch (type) {
            case "string" -> HOSTILE;
            case "int" -> "-2147483648";
            case "long" -> "9223372036854775807";
            case "double" -> "0.5";
            case "decimal" -> "1000";
            case "boolean" -> "true";
            case "date" -> "2024-02-29";
            case "time" -> "23:59:58";
            case "instant" -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(INSTANT.atZone(catalog.zone()));
            case "duration" -> "PT36H";
            case "uuid" -> ID.toString();
            case "uri" -> "https://example.com/a%20b";
            case "enum" -> "dark-blue";
            default -> throw new AssertionError(type);
        };
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Object call(Executable way, List<Object> arguments) {
        return call(way, null, arguments.toArray());
    }

    private static Object call(Method method, Object target) {
        return call(method, target, new Object[0]);
    }

    private static Object call(Executable way, Object target, Object[] arguments) {
        try {
            return way instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) way).invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
