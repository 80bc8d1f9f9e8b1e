package dev.errata.catalog.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map of the catalog language, and the keys that it can have. */
public final class Section {
    private final String title;
    private final String path;
    private final Map<String, Key> keys;
    private final List<Constraint> constraints;

    private Section(Builder builder) {
        this.title = builder.title;
        this.path = builder.path;
        this.keys = Collections.unmodifiableMap(builder.keys);
        this.constraints = List.copyOf(builder.constraints);
    }

    /** How many of some keys a map may have. */
    public enum Count {
        AT_LEAST_ONE,
        AT_MOST_ONE
    }

    /** What some keys of one map demand of each other. */
    public record Constraint(Count count, List<Key> keys) {
        public Constraint {
            keys = List.copyOf(keys);
        }
    }

    /** What the map describes, without an article, such as {@code error}. */
    public String title() {
        return title;
    }

    /**
     * Where the map appears: the keys that lead to it, with dots between them. What the author names is in angle brackets, and
     * {@code []} is an item of a list. The path of the whole file is empty.
     */
    public String path() {
        return path;
    }

    /** The keys, in the order of explanations. */
    public Collection<Key> keys() {
        return keys.values();
    }

    /** The names of the keys, in the order of explanations. */
    public Collection<String> names() {
        return keys.keySet();
    }

    public boolean has(String name) {
        return keys.containsKey(name);
    }

    /** The key with a name, if the map can have it. */
    public Optional<Key> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** What the keys demand of each other. */
    public List<Constraint> constraints() {
        return constraints;
    }

    @Override
    public String toString() {
        return title;
    }

    static Builder of(String title, String path) {
        return new Builder(title, path);
    }

    /** Declares the keys of a section, one after the other. */
    static final class Builder {
        private final String title;
        private final String path;
        private final Map<String, Key> keys = new LinkedHashMap<>();
        private final List<Constraint> constraints = new ArrayList<>(1);

        private Builder(String title, String path) {
            this.title = title;
            this.path = path;
        }

        Key required(String name, ValueKind kind, String example, String title, String description) {
            return add(new Key(name, kind, true, Optional.empty(), example, title, description));
        }

        Key optional(String name, ValueKind kind, String example, String title, String description) {
            return add(new Key(name, kind, false, Optional.empty(), example, title, description));
        }

        /** A key that means something where it is missing, too. */
        Key optional(String name, ValueKind kind, String byDefault, String example, String title, String description) {
            return add(new Key(name, kind, false, Optional.of(byDefault), example, title, description));
        }

        /** A key that several sections have. */
        Key add(Key key) {
            keys.put(key.name(), key);
            return key;
        }

        Builder constraint(Count count, Key... of) {
            constraints.add(new Constraint(count, List.of(of)));
            return this;
        }

        Section build() {
            return new Section(this);
        }
    }
}
