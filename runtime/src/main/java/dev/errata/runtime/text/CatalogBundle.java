package dev.errata.runtime.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one catalog in one locale. Generated classes extend it.
 *
 * <p>It is an ordinary {@link ResourceBundle}: {@code ResourceBundle.getBundle("com.acme.OrdersMessages", locale)}
 * loads the generated class of the locale. A key consists of the constant and the kind of text, such as {@code
 * OUT_OF_STOCK.message}. The kinds are {@code title}, {@code message}, {@code description} and {@code remedy}. Messages
 * have the syntax of ICU MessageFormat, not that of {@link java.text.MessageFormat}. If a text is missing in the
 * locale, the bundle does not contain its key.
 *
 * <p>Note that {@code getBundle} tries the JVM's default locale before the catalog's first one. The catalog's own types
 * do not use it.
 *
 * <p>Bundles are safe for use by multiple threads.
 */
public abstract class CatalogBundle extends ResourceBundle {
    static final int TITLE = 0;
    static final int MESSAGE = 1;
    static final int DESCRIPTION = 2;
    static final int REMEDY = 3;

    /** The kinds, as written after the dot of a key. */
    private static final List<String> KINDS = List.of("title", "message", "description", "remedy");

    private static final char END = '\u0001';

    private final String[] errors;
    private final int textsPerError;

    /** For each kind, the index of its text within an error's texts; -1 if the catalog has no text of the kind. */
    private final int[] kinds;

    private final PackedTexts texts;
    private volatile @Nullable Map<String, Integer> entries;

    /**
     * Creates a bundle from packed texts.
     *
     * @param errors the errors in the format of {@link CatalogTexts}
     * @param kinds the kinds of the texts of each error in their order, separated by spaces, such as {@code title
     *     message}; texts with other words are ignored
     * @param chunks the texts of each error, each followed by U+0001, and empty if it is missing; a text does not
     *     continue in the next chunk
     * @throws IllegalArgumentException if a chunk is longer than 65,535 chars or does not end with U+0001
     */
    protected CatalogBundle(String[] errors, String kinds, String... chunks) {
        List<String> packed = List.of(kinds.split(" ", -1));
        this.errors = errors;
        this.textsPerError = packed.size();
        this.kinds = new int[KINDS.size()];
        for (int kind = 0; kind < this.kinds.length; kind++) {
            this.kinds[kind] = packed.indexOf(KINDS.get(kind));
        }
        this.texts = new PackedTexts(chunks, END);
    }

    /** Returns the text; empty if the locale does not have it. */
    final String text(int error, int kind) {
        int index = kinds[kind];
        return index < 0 ? "" : texts.text(error * textsPerError + index);
    }

    @Override
    protected final @Nullable Object handleGetObject(String key) {
        int dot = key.lastIndexOf('.');
        int kind = KINDS.indexOf(key.substring(dot + 1));
        Integer error = dot < 0 ? null : entries().get(key.substring(0, dot));
        if (kind < 0 || error == null) {
            return null;
        }
        String text = text(error, kind);
        return text.isEmpty() ? null : text;
    }

    @Override
    public final Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }

    @Override
    protected final Set<String> handleKeySet() {
        Set<String> keys = new LinkedHashSet<>();
        for (Map.Entry<String, Integer> entry : entries().entrySet()) {
            for (int kind = 0; kind < KINDS.size(); kind++) {
                if (!text(entry.getValue(), kind).isEmpty()) {
                    keys.add(entry.getKey().concat(".").concat(KINDS.get(kind)));
                }
            }
        }
        return keys;
    }

    private Map<String, Integer> entries() {
        Map<String, Integer> cached = entries;
        if (cached == null) {
            cached = read(new PackedTexts(errors, CatalogTexts.END), texts.size() / textsPerError);
            entries = cached;
        }
        return cached;
    }

    private static Map<String, Integer> read(PackedTexts errors, int count) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String error = errors.text(i);
            int space = error.indexOf(' ');
            entries.put(space < 0 ? error : error.substring(0, space), i);
        }
        return entries;
    }
}
