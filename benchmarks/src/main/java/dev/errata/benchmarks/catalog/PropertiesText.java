package dev.errata.benchmarks.catalog;

/** Escapes text for {@code .properties} files so that every JDK reads it: as ASCII. */
final class PropertiesText {
    private PropertiesText() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < 0x80) {
                escaped.append(character);
            } else {
                escaped.append("\\u")
                        .append(Integer.toHexString(0x10000 + character).substring(1));
            }
        }
        return escaped.toString();
    }
}
