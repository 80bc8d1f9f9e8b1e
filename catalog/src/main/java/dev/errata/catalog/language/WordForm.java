package dev.errata.catalog.language;

import java.util.Optional;

/** The forms that words take: names, codes, numbers and references. */
public enum WordForm {
    CONSTANT("a name in capitals, such as `OUT_OF_STOCK`", "[A-Z][A-Z0-9_]{0,99}"),
    TYPE_NAME("a name in UpperCamel, such as `Orders`", "[A-Z][A-Za-z0-9]{0,59}"),
    PARAMETER_NAME("a name in lowerCamel, such as `orderId`", "[a-z][A-Za-z0-9]{0,59}"),
    ENUM_VALUE("a value, such as `dark-blue`", "[A-Za-z][A-Za-z0-9_. -]{0,59}"),
    CODE("a code: 1 to 128 characters of printable ASCII", "[ -~]{1,128}"),
    CODE_RANGE("an integer, or a range such as `1000-1999`"),
    ERROR_STATUS("an HTTP status from 400 to 599", "0*[45][0-9]{2}"),
    ANY_STATUS("an HTTP status from 100 to 599", "0*[1-5][0-9]{2}"),
    DURATION("a duration, such as `500ms`, `2s`, `5m`, `1h` or `30d`", "[0-9]{1,9}(ms|s|m|h|d)"),
    ZONE("a time zone of the IANA database, such as `Europe/Berlin`"),
    HTTP_URI("an absolute `http` or `https` URI", "https?://.+"),
    JSON_POINTER("a JSON Pointer (RFC 6901), such as `/error/code`", "(/([^~]|~[01])*)?"),
    LOCALE("a BCP 47 tag, such as `de` or `pt-BR`", "[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*"),
    SOURCE_HASH("6 to 64 hex digits", "[0-9A-Fa-f]{6,64}"),
    FORMAT_VERSION("the version `1`", "1"),
    CATALOG_NAME("the name of the catalog"),
    DECLARED_LOCALE("a locale of the catalog"),
    GROUP("the name of a group"),
    ERROR("the name of an error"),
    PARAMETER("the name of a parameter"),
    RULE("the name of a rule"),
    /** Any word on one line, such as a version of the user's own. */
    ANY("a word");

    private final String words;
    private final Optional<String> pattern;

    WordForm(String words) {
        this.words = words;
        this.pattern = Optional.empty();
    }

    WordForm(String words, String pattern) {
        this.words = words;
        this.pattern = Optional.of(pattern);
    }

    /** What such a word is, with an article, in Markdown. */
    public String words() {
        return words;
    }

    /**
     * A regular expression that every valid word matches as a whole. It may also match words that the parser refuses. Empty
     * for words that no short expression describes.
     */
    public Optional<String> pattern() {
        return pattern;
    }
}
