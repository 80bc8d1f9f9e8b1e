package dev.errata.catalog.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The wording for files that cannot be read, and for the parts of YAML that a catalog does without. */
public final class YamlDiagnostics {
    private YamlDiagnostics() {}

    // ---- the file

    public static Diagnostic linkLeadsOut(SourceFile file) {
        return refused(file, "this file is a link to a file outside its resource root")
                .help("replace the link with the file, or link to a file below the same root");
    }

    public static Diagnostic notARegularFile(SourceFile file) {
        return refused(file, "this is not a regular file").help("put a YAML file there, or rename what is there");
    }

    public static Diagnostic unreadableFile(SourceFile file) {
        return refused(file, "this file exists, but cannot be read").help("make it readable, or delete it");
    }

    private static Diagnostic refused(SourceFile file, String problem) {
        return Diagnostic.of(Rule.REFUSED_FILE, file.span(0, 0), problem);
    }

    public static Diagnostic fileTooLarge(SourceFile file) {
        return Diagnostic.of(Rule.FILE_TOO_LARGE, file.span(0, 0), "the file is larger than 16 MiB")
                .help("split the catalog, or move translations to a file per locale");
    }

    public static Diagnostic tooManyNodes(Span place) {
        return Diagnostic.of(Rule.FILE_TOO_LARGE, place, "the file has more than 2,000,000 keys and values")
                .help("split the catalog, or move translations to a file per locale");
    }

    /**
     * A byte sequence that is no character.
     *
     * @param value the byte
     * @param offset its place in the file, counted from 0
     * @param latin what the byte is in ISO 8859-1, if that is something to read
     */
    public static Diagnostic notUtf8(Span place, int value, int offset, Optional<String> latin) {
        String hex = "0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT);
        String help = latin.map(letter -> "in ISO 8859-1 and Windows-1252 it is `" + letter + "`: ")
                .orElse("");
        return Diagnostic.of(Rule.NOT_UTF_8, place, "the byte " + hex + " at offset " + offset + " is no UTF-8 here")
                .help(help + "save the file as UTF-8");
    }

    /**
     * A file in another encoding.
     *
     * @param encoding such as UTF-16LE
     */
    public static Diagnostic otherEncoding(SourceFile file, String encoding) {
        return Diagnostic.of(Rule.NOT_UTF_8, file.span(0, 0), "the file is in " + encoding)
                .help("save it as UTF-8");
    }

    public static Diagnostic binaryFile(SourceFile file, int offset) {
        return Diagnostic.of(
                        Rule.BINARY_FILE,
                        file.span(0, 0),
                        "this is no text file: it has a zero byte at offset " + offset)
                .help("name the catalog's YAML file");
    }

    public static Diagnostic emptyFile(SourceFile file) {
        return Diagnostic.of(Rule.EMPTY_FILE, file.span(0, 0), "the file holds nothing but blanks and comments")
                .help("begin with `errata: 1` and `catalog: …`, and a translation with `locale: …` besides");
    }

    // ---- what a catalog does without

    public static Diagnostic nestingTooDeep(Span place, int limit) {
        return Diagnostic.of(Rule.NESTING_TOO_DEEP, place, "maps and lists nest deeper than " + limit + " levels here")
                .help("no key of a catalog nests that deep: look for a bracket or an indentation too many");
    }

    public static Diagnostic secondDocument(Span place) {
        return Diagnostic.of(Rule.SECOND_DOCUMENT, place, "a second YAML document starts here")
                .help("move it to a file of its own; a file is one catalog");
    }

    public static Diagnostic directive(Span place) {
        return Diagnostic.of(Rule.DIRECTIVE, place, "a catalog has no YAML directives")
                .help("delete the line; to start a text with `%`, put it in quotes");
    }

    public static Diagnostic tag(Span place, Optional<Rewrite> quoted) {
        return Diagnostic.of(
                        Rule.TAG, place, DiagnosticText.code(place.text()) + " is a YAML tag, and a catalog has none")
                .help(orQuote("delete it; the key decides the type of a value", quoted));
    }

    public static Diagnostic anchor(Span place, Optional<Rewrite> quoted) {
        return Diagnostic.of(
                        Rule.ANCHOR_OR_ALIAS,
                        place,
                        DiagnosticText.code(place.text()) + " is a YAML anchor, and a catalog has none")
                .help(orQuote("delete it, and write out what repeats", quoted));
    }

    public static Diagnostic alias(Span place, Optional<Rewrite> quoted) {
        return Diagnostic.of(
                        Rule.ANCHOR_OR_ALIAS,
                        place,
                        DiagnosticText.code(place.text()) + " is a YAML alias, and a catalog has none")
                .help(orQuote("write out what it stands for", quoted));
    }

    public static Diagnostic mergeKey(Span place) {
        return Diagnostic.of(Rule.MERGE_KEY, place, "`<<` merges maps, and a catalog does not")
                .help("write out the keys; for what errors share, use `defaults`");
    }

    public static Diagnostic complexKey(Span place) {
        return Diagnostic.of(Rule.COMPLEX_KEY, place, "a key is a word, not a map, a list or a block of text")
                .help("to start a text with " + DiagnosticText.code(firstCharacter(place)) + ", put it in quotes");
    }

    public static Diagnostic emptyKey(Span place) {
        return Diagnostic.of(Rule.COMPLEX_KEY, place, "no key stands before this `:`")
                .help("write `key: value`");
    }

    /**
     * Keys of which a map has two each: one that was written twice, or all those behind a line that is missing.
     *
     * @param keys the keys, at least one
     */
    public static Diagnostic duplicateKeys(Span again, Span first, List<String> keys) {
        boolean isOne = keys.size() == 1;
        return Diagnostic.of(
                        Rule.DUPLICATE_KEY,
                        again,
                        isOne
                                ? "the key " + DiagnosticText.code(keys.get(0)) + " stands twice in this map"
                                : "the keys " + DiagnosticText.all(keys) + " stand twice in this map")
                .label("again")
                .also(first, "first")
                .help(
                        isOne
                                ? "keep one of the two, or give one another name; the second is not read"
                                : "look above the second " + DiagnosticText.code(keys.get(0))
                                        + ": a line is missing there, or indented too far");
    }

    // ---- characters

    /** For what may not stand in the file as it is, or not even as an escape. */
    public static Diagnostic controlCharacter(Span place, int codePoint) {
        return Diagnostic.of(Rule.CONTROL_CHARACTER, place, named(codePoint) + " may not stand in a catalog")
                .help(controlHelp(place, codePoint));
    }

    /**
     * A character that cannot be seen, where every one must be.
     *
     * @param owner what holds it: {@code a key}, {@code a code}
     */
    public static Diagnostic invisibleCharacter(Span place, int codePoint, String owner) {
        return Diagnostic.of(
                        Rule.INVISIBLE_CHARACTER,
                        place,
                        named(codePoint) + " cannot be seen, and " + owner + " holds it")
                .help(NextStep.delete(place, "delete it: only texts may hold such characters"));
    }

    private static NextStep controlHelp(Span place, int codePoint) {
        return switch (codePoint) {
            case '\r' -> NextStep.say("for a new line write `\\n`");
            case 0x85, 0x2028, 0x2029 ->
                NextStep.say("YAML 1.1 and 1.2 read it differently: end the line with a plain line feed");
            default ->
                Character.isSurrogate((char) codePoint) && codePoint < 0x10000
                        ? NextStep.say("surrogates come in pairs, the high one first")
                        : NextStep.delete(place, "delete it");
        };
    }

    private static String named(int codePoint) {
        return codePoint < 0x10000 && Character.isSurrogate((char) codePoint)
                ? DiagnosticText.number(codePoint) + " (a lone surrogate)"
                : DiagnosticText.named(codePoint);
    }

    private static String firstCharacter(Span place) {
        String text = place.text();
        return text.isEmpty() ? "?" : text.substring(0, text.offsetByCodePoints(0, 1));
    }

    private static String orQuote(String help, Optional<Rewrite> quoted) {
        return quoted.isEmpty()
                ? help
                : "if this is a text, put it in quotes: `" + quoted.get().shown() + "`";
    }
}
