package dev.errata.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;

/** An object in serialized form. */
final class Serialized {
    private final String bytes;

    private Serialized(String bytes) {
        this.bytes = bytes;
    }

    static Serialized of(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return new Serialized(bytes.toString(StandardCharsets.ISO_8859_1));
    }

    /** The form of a program whose class has another name for the field. */
    Serialized withoutField(String name) {
        String length = "\0" + (char) name.length();
        String other = length + "x".repeat(name.length());
        if (!bytes.contains(length + name)) {
            throw new AssertionError("no field " + name);
        }
        return new Serialized(bytes.replace(length + name, other));
    }

    <T> T read(Class<T> type) throws IOException, ClassNotFoundException {
        byte[] read = bytes.getBytes(StandardCharsets.ISO_8859_1);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(read))) {
            return type.cast(in.readObject());
        }
    }
}
