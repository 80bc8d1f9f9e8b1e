package dev.errata.catalog.language;

import java.util.ArrayList;
import java.util.List;

/** The keys of a translation file, such as {@code orders.de.yaml}, and of an error in it. */
public final class TranslationKeys {
    private static final Section.Builder ENTRY = Section.of("translated error", "errors.<ERROR>");

    public static final Key FROM = ENTRY.optional(
            "from",
            ValueKind.word(WordForm.SOURCE_HASH),
            "3f9a2c",
            "Hash of the source",
            "The short hash of the source texts that the translator saw.");

    /** The texts of an error, which have the names of the error's own keys. */
    public static final List<Key> TEXTS = texts();

    /** What an error can have in a translation file: texts, and the hash of their source. */
    public static final Section ENTRY_SECTION = ENTRY.build();

    private static final Section.Builder FILE = Section.of("translation file", "");

    public static final Key ERRATA = FILE.add(CatalogKeys.ERRATA);

    public static final Key CATALOG = FILE.required(
            "catalog",
            ValueKind.word(WordForm.CATALOG_NAME),
            "Orders",
            "Catalog",
            "The name of the catalog that the file translates.");

    public static final Key LOCALE = FILE.required(
            "locale", ValueKind.word(WordForm.DECLARED_LOCALE), "de", "Locale", "The locale of all texts in the file.");

    public static final Key ERRORS = FILE.required(
            "errors",
            new ValueKind.Entries(WordForm.ERROR, new ValueKind.Nested(ENTRY_SECTION)),
            "{OUT_OF_STOCK: {message: \"…\"}}",
            "Errors",
            "The texts of errors by the error's name.");

    public static final Section SECTION = FILE.build();

    private TranslationKeys() {}

    private static List<Key> texts() {
        List<Key> texts = new ArrayList<>();
        for (Key key : ErrorKeys.SECTION.keys()) {
            if (key.kind() instanceof ValueKind.Text) {
                texts.add(ENTRY.optional(key.name(), ValueKind.TEXT, key.example(), key.title(), key.description()));
            }
        }
        return List.copyOf(texts);
    }
}
