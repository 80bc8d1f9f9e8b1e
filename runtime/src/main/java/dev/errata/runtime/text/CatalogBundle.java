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
 * <p>It is an ordinary {@link ResourceBundle}: {@code ResourceBundle.getBundle("com.acme.OrdersMessages", locale)} finds the
 * generated class of the locale. A key is the constant and the kind of text, such as {@code OUT_OF_STOCK.message}; the kinds
 * are {@code title}, {@code message}, {@code description} and {@code remedy}. Messages are in ICU MessageFormat syntax, not
 * in that of {@link java.text.MessageFormat}. A text that the locale does not have is no key of its bundle.
 *
 * <p>Mind that {@code getBundle} tries the JVM's default locale before the catalog's first one. The catalog's own types do
 * not use it.
 */
public abstract class CatalogBundle extends ResourceBundle {
    static final int TITLE = 0;
    static final int MESSAGE = 1;
    static final int DESCRIPTION = 2;
    static final int REMEDY = 3;

    /** What follows the dot in a key. */
    private static final List<String> KINDS = List.of("title", "message", "description", "remedy");

    private static final char END = '\u0001';

    private final String[] errors;
    private final int textsPerError;

    /** Of each kind which of an error's texts it is; less than 0 if the catalog has none of the kind. */
    private final int[] kinds;

    private final PackedTexts texts;
    private volatile @Nullable Map<String, Integer> entries;

    /**
     * Takes the packed texts.
     *
     * @param errors the errors as {@link CatalogTexts} has them
     * @param kinds the kinds of text that each error has a place for in the chunks, in this order, with a blank between
     *     them, such as {@code title message}; other words stand for texts that nobody asks for
     * @param chunks for each error its texts of these kinds, each followed by U+0001 and empty if there is none; a chunk
     *     ends where a text ends
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

    /** Empty where the locale has no such text. */
    final String text(int error, int kind) {
        int place = kinds[kind];
        return place < 0 ? "" : texts.text(error * textsPerError + place);
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
        Map<String, Integer> known = entries;
        if (known == null) {
            known = read(new PackedTexts(errors, CatalogTexts.END), texts.size() / textsPerError);
            entries = known;
        }
        return known;
    }

    private static Map<String, Integer> read(PackedTexts errors, int count) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String error = errors.text(i);
            int blank = error.indexOf(' ');
            entries.put(blank < 0 ? error : error.substring(0, blank), i);
        }
        return entries;
    }
}
