package com.acme;

import dev.errata.runtime.CatalogException;
import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;
import java.util.Optional;

/**
 * Thrown for the errors of {@link HostileError}, as one of the classes in here.
 */
@GeneratedCode("Hostile")
@ErrorTypes(HostileError.class)
public abstract sealed class HostileException extends CatalogException {
    private static final long serialVersionUID = 1L;

    private HostileException(HostileError error, boolean stackTrace, Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private HostileException(HostileError error, Throwable cause, boolean stackTrace,
            Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @Override
    public HostileError error() {
        return (HostileError) super.error();
    }

    /**
     * *&#47;
     *
     * <p>&#47; starts with a slash, ends with a star *
     *
     * @see HostileError#COMMENT_END
     * @since 1.0 *&#47;
     */
    public static final class CommentEnd extends HostileException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public CommentEnd() {
            super(HostileError.COMMENT_END, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public CommentEnd(Throwable cause) {
            super(HostileError.COMMENT_END, cause, true);
        }
    }

    /**
     * &#92;u0022 &#92;u000a &#92;uuuu005c &#92;&#92; &#92;&#92;u0041 &#92;x &#92;
     *
     * @see HostileError#UNICODE_ESCAPES
     */
    public static final class UnicodeEscapes extends HostileException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param path C:&#92;users&#92;unicode *&#47; {&#64;code unbalanced } {
         */
        public UnicodeEscapes(Optional<String> path) {
            super(HostileError.UNICODE_ESCAPES, true, path);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param path C:&#92;users&#92;unicode *&#47; {&#64;code unbalanced } {
         * @param cause the cause
         */
        public UnicodeEscapes(Optional<String> path, Throwable cause) {
            super(HostileError.UNICODE_ESCAPES, cause, true, path);
        }

        /**
         * C:&#92;users&#92;unicode *&#47; {&#64;code unbalanced } {
         *
         * @return the {@code path}, such as <code>C:&#92;users&#92;&#123;x&#125;</code>
         */
        public Optional<String> path() {
            return optionalString(0);
        }
    }

    /**
     * $L $T $S $$ $W $Z ${name} '{0} ${jndi:ldap://x} #{x}'
     *
     * @see HostileError#FORMATS
     * @deprecated since 2 *&#47; &#64;since 3: {&#64;link String} &lt;b&gt;&amp;amp; *&#47;
     */
    @Deprecated(since = "2 */ @since 3")
    public static final class Formats extends HostileException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param name the {@code name}
         */
        public Formats(String name) {
            super(HostileError.FORMATS, true, name);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param name the {@code name}
         * @param cause the cause
         */
        public Formats(String name, Throwable cause) {
            super(HostileError.FORMATS, cause, true, name);
        }

        /**
         * {@return the {@code name}}
         */
        public String name() {
            return stringArgument(0);
        }
    }

    /**
     * "
     *
     * @see HostileError#QUOTES
     */
    public static final class Quotes extends HostileException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Quotes() {
            super(HostileError.QUOTES, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Quotes(Throwable cause) {
            super(HostileError.QUOTES, cause, true);
        }
    }

    /**
     * one two three
     *
     * <p>First paragraph, same paragraph.
     *
     * <p>Second paragraph.
     *
     * <p>* a list * &#64;tag at the start of a line *&#47;
     *
     * @see HostileError#LINES
     */
    public static final class Lines extends HostileException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Lines() {
            super(HostileError.LINES, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Lines(Throwable cause) {
            super(HostileError.LINES, cause, true);
        }
    }

    /**
     * &#x4f60;&#x597d;&#xff0c;&#x4e16;&#x754c;
     *
     * @see HostileError#EMOJI
     */
    public static final class Emoji extends HostileException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Emoji() {
            super(HostileError.EMOJI, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Emoji(Throwable cause) {
            super(HostileError.EMOJI, cause, true);
        }
    }

    /**
     * user &#x2067;&#x5e9;&#x5dc;&#x5d5;&#x5dd; {name}&#x2069; said &#x2066;hi&#x2069;
     *
     * @see HostileError#DIRECTIONS
     */
    public static final class Directions extends HostileException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param name the {@code name}
         */
        public Directions(String name) {
            super(HostileError.DIRECTIONS, true, name);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param name the {@code name}
         * @param cause the cause
         */
        public Directions(String name, Throwable cause) {
            super(HostileError.DIRECTIONS, cause, true, name);
        }

        /**
         * {@return the {@code name}}
         */
        public String name() {
            return stringArgument(0);
        }
    }

    /**
     * &lt;p&gt;&amp;lt;&amp;#64;&amp;nbsp;&lt;&#47;p&gt; &lt;!-- --&gt; ]]&gt; &lt;a
     * href="javascript:alert(1)"&gt;x&lt;&#47;a&gt; &amp;unknown; &amp;
     *
     * @see HostileError#HTML
     */
    public static final class Html extends HostileException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Html() {
            super(HostileError.HTML, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Html(Throwable cause) {
            super(HostileError.HTML, cause, true);
        }
    }

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
     * @see HostileError#LONG
     */
    @SuppressWarnings("all")
    public static final class Long extends HostileException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Long() {
            super(HostileError.LONG, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Long(Throwable cause) {
            super(HostileError.LONG, cause, true);
        }
    }
}
