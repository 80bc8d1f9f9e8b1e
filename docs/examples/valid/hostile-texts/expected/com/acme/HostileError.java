package com.acme;

import static java.lang.System.Logger.Level;

import dev.errata.runtime.CatalogLocales;
import dev.errata.runtime.ErrorCode;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.Retry;
import dev.errata.runtime.lookup.CodeIndex;
import dev.errata.runtime.text.ErrorTexts;
import java.util.List;
import java.util.Optional;

/**
 * *&#47; public class Evil {} &#47;* &#92;u002a/ &#64;deprecated {&#64;link Foo}
 * &lt;script&gt;alert(1)&lt;&#47;script&gt; &amp; ${x} $L $T $$
 */
@GeneratedCode("Hostile")
public enum HostileError implements ErrorCode {
    /**
     * *&#47;
     *
     * <p>Message: *&#47; '}' '}' &#47;* &#47;&#47; &#92;u002a/ &#92;u002A&#92;u002F &#92;&#92;u002a/
     * *&#47;
     *
     * <p>&#47; starts with a slash, ends with a star *
     *
     * <p>Remedy: &#47;* see https://example.com/a/b *&#47;
     *
     * <p>Code <code>*&#47;</code>; HTTP status 500.
     *
     * @since 1.0 *&#47;
     */
    COMMENT_END("*/", 500, Retry.NEVER, Level.ERROR),

    /**
     * &#92;u0022 &#92;u000a &#92;uuuu005c &#92;&#92; &#92;&#92;u0041 &#92;x &#92;
     *
     * <p>Code <code>a&#92;u0022b</code>; HTTP status 500.
     */
    UNICODE_ESCAPES("a\\u0022b", 500, Retry.NEVER, Level.ERROR),

    /**
     * $L $T $S $$ $W $Z ${name} '{0} ${jndi:ldap://x} #{x}'
     *
     * <p>Code <code>$&#123;x&#125; %s $L</code>; HTTP status 500.
     *
     * @deprecated since 2 *&#47; &#64;since 3: {&#64;link String} &lt;b&gt;&amp;amp; *&#47;
     */
    @Deprecated(since = "2 */ @since 3")
    FORMATS("${x} %s $L", 500, Retry.NEVER, Level.ERROR),

    /**
     * "
     *
     * <p>Message: "double" 'single' ''' `back` """
     *
     * <p>Code {@code QUOTES}; HTTP status 500.
     */
    QUOTES("QUOTES", 500, Retry.NEVER, Level.ERROR),

    /**
     * one two three
     *
     * <p>First paragraph, same paragraph.
     *
     * <p>Second paragraph.
     *
     * <p>* a list * &#64;tag at the start of a line *&#47;
     *
     * <p>Code {@code LINES}; HTTP status 500.
     */
    LINES("LINES", 500, Retry.NEVER, Level.ERROR),

    /**
     * &#x4f60;&#x597d;&#xff0c;&#x4e16;&#x754c;
     *
     * <p>Message: &#x1f469;&#x200d;&#x1f469;&#x200d;&#x1f467;&#x200d;&#x1f466;
     * &#x1f3f3;&#xfe0f;&#x200d;&#x1f308; &#x1f600; &#x10fffd; &#x1d4b3;
     *
     * <p>Code {@code EMOJI}; HTTP status 500.
     */
    EMOJI("EMOJI", 500, Retry.NEVER, Level.ERROR),

    /**
     * user &#x2067;&#x5e9;&#x5dc;&#x5d5;&#x5dd; {name}&#x2069; said &#x2066;hi&#x2069;
     *
     * <p>Code {@code DIRECTIONS}; HTTP status 500.
     */
    DIRECTIONS("DIRECTIONS", 500, Retry.NEVER, Level.ERROR),

    /**
     * &lt;p&gt;&amp;lt;&amp;#64;&amp;nbsp;&lt;&#47;p&gt; &lt;!-- --&gt; ]]&gt; &lt;a
     * href="javascript:alert(1)"&gt;x&lt;&#47;a&gt; &amp;unknown; &amp;
     *
     * <p>Remedy: '{'&#64;link #FOO} {&#64;code {} &#64;param x &#64;return &#64;see &lt;pre&gt;
     *
     * <p>Code {@code HTML}; HTTP status 500.
     */
    HTML("HTML", 500, Retry.NEVER, Level.ERROR),

    /**
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     * These words are repeated until nobody reads them. These words are repeated until nobody reads them.
     *
     * <p>These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. *These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them. These words are repeated until nobody reads them. These words are repeated until nobody reads
     * them.*
     *
     * <p>Code {@code LONG}; HTTP status 500.
     */
    LONG("LONG", 500, Retry.NEVER, Level.ERROR);

    private final String code;

    private final int status;

    @SuppressWarnings("all")
    private final Retry retry;

    private final Level logLevel;

    HostileError(String code, int status, Retry retry, Level logLevel) {
        this.code = code;
        this.status = status;
        this.retry = retry;
        this.logLevel = logLevel;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Retry retry() {
        return retry;
    }

    @Override
    public Level logLevel() {
        return logLevel;
    }

    @Override
    @SuppressWarnings("all")
    public ErrorTexts texts() {
        return HostileMessages.texts(ordinal());
    }

    /**
     * Finds the error of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return the error; empty for an unknown code, and for one with several owners
     */
    public static Optional<HostileError> fromCode(String code) {
        return Codes.INDEX.get(code);
    }

    /**
     * Finds all errors of a code or an alias.
     *
     * @param code the code, compared exactly, with case
     * @return its owners; empty for an unknown code
     */
    public static List<HostileError> allFromCode(String code) {
        return Codes.INDEX.all(code);
    }

    /**
     * The locales of the catalog, and the negotiation of a user's locale.
     *
     * @return the locales, the source locale first
     */
    public static CatalogLocales locales() {
        return HostileMessages.locales();
    }

    private static final class Codes {
        static final CodeIndex<HostileError> INDEX = CodeIndex.of(values());
    }
}
